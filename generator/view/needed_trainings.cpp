#include "view/needed_trainings.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "view/number_words.hpp"

namespace waymark {
namespace {

class RowMaker {
 public:
  RowMaker(const ViewContext& context, const Linker& linker, const GroupNeeds& needs)
      : snapshot_(context.snapshot), linker_(linker), words_(context, linker) {
    for (const auto& each : needs.trainings) asked_.insert(each.training);
  }

  [[nodiscard]] NeededTrainingView make(const NeededTraining& needed) const {
    const auto& training = *needed.training;
    NeededTrainingView row;
    row.training = words_.name(training);
    row.why = why(needed);
    if (needed.hours) row.hours = words_.hours(*needed.hours);
    row.uncounted = uncounted(needed);
    row.status = words_.status(training);
    std::vector<ValueView> outside;
    for (const auto& each : training.prerequisites.items) {
      const auto* before = as<Training>(each.target);
      const bool is_outside =
          before != nullptr && !asked_.contains(before) && snapshot_.is_current(*before);
      if (is_outside) outside.push_back(words_.name(*before));
    }
    row.outside = as_group(std::move(outside));
    return row;
  }

 private:
  [[nodiscard]] std::vector<ValueView> why(const NeededTraining& needed) const {
    std::vector<ValueView> values;
    if (needed.is_mandatory) values.push_back({words_.word("mandatory_word")});
    if (needed.dose == nullptr) return values;
    const auto* topic = needed.dose->topic.target;
    values.push_back({fmt::format("{} {}", words_.word("dose"), words_.level(*needed.dose))});
    if (topic != nullptr) values.push_back({std::string(name_of(*topic)), linker_.url(*topic)});
    return values;
  }

  [[nodiscard]] std::string uncounted(const NeededTraining& needed) const {
    switch (needed.counting) {
      case Counting::counted: return {};
      case Counting::no_extent: return words_.word("no_extent");
      case Counting::not_offered: return words_.word("not_offered");
      case Counting::part_of_counted:
        return fmt::format("{} {}", words_.word("part_of_counted"), name_of(*needed.whole));
    }
    return {};
  }

  const Snapshot& snapshot_;
  const Linker& linker_;
  LearningWords words_;
  std::unordered_set<const Entity*> asked_;
};

// "En dag räknas som 8 timmar och ett högskolepoäng som 26,7. 2 utbildningar räknas inte."
std::string how_counted(const ViewContext& context, const LearningWords& words,
                        const GroupNeeds& needs) {
  const auto number = [&](double hours) {
    return decimal_number(context.vocabulary, std::llround(hours * 1000));
  };
  const auto& working = context.learning.working();
  auto text =
      fmt::format("{} {} {} {} {}.", words.word("a_day_is"), number(working.day),
                  words.word("hours_and_credit"), number(working.credit), words.word("hours"));
  const auto left_out =
      std::count_if(needs.trainings.begin(), needs.trainings.end(),
                    [](const auto& each) { return each.counting != Counting::counted; });
  if (left_out > 0) {
    text += fmt::format(" {} {}", left_out,
                        words.word(left_out == 1 ? "one_not_counted" : "some_not_counted"));
  }
  return text;
}

bool is_any(const GroupNeeds& needs, Counting counting) {
  return std::any_of(needs.trainings.begin(), needs.trainings.end(),
                     [&](const auto& each) { return each.counting == counting; });
}

}  // namespace

std::string hours_in_words(const LearningWords& words, const GroupNeeds& needs) {
  if (!is_any(needs, Counting::counted)) return words.word("hours_unknown");
  auto text = fmt::format("{} {}", words.hours(needs.hours.all), words.word("per_person"));
  const bool is_more = is_any(needs, Counting::no_extent);
  if (is_more) text = fmt::format("{} {}", words.word("at_least"), text);
  if (needs.hours.mandatory > 0) {
    text += fmt::format(", {} {} {}", words.word("of_which"), words.hours(needs.hours.mandatory),
                        words.word("mandatory_many"));
  }
  return text;
}

std::optional<NeededTrainingsView> needed_trainings(const ViewContext& context,
                                                    const Linker& linker,
                                                    const TargetGroup& group) {
  const auto& needs = context.learning.needs(group);
  if (needs.trainings.empty()) return std::nullopt;
  const LearningWords words(context, linker);
  const RowMaker maker(context, linker, needs);
  NeededTrainingsView view;
  for (const auto& each : needs.trainings) view.rows.push_back(maker.make(each));
  view.total = hours_in_words(words, needs);
  view.counted = how_counted(context, words, needs);
  return view;
}

std::vector<ValueView> gaps_in_words(const ViewContext& context, const Linker& linker,
                                     const GroupNeeds& needs) {
  const LearningWords words(context, linker);
  std::vector<ValueView> values;
  for (const auto& gap : needs.gaps) {
    if (gap.reason == GapReason::mandatory_absent) {
      auto value = words.name(*gap.training);
      value.note =
          fmt::format("{} ({})", words.word("gap_mandatory"), words.status_text(*gap.training));
      values.push_back(std::move(value));
      continue;
    }
    const auto* topic = gap.dose->topic.target;
    ValueView value{
        topic == nullptr ? context.vocabulary.word("values.hidden") : std::string(name_of(*topic)),
        topic == nullptr ? std::string() : linker.url(*topic)};
    value.note =
        fmt::format("{} {}", words.level(*gap.dose),
                    words.word(gap.reason == GapReason::no_training ? "gap_none" : "gap_planned"));
    values.push_back(std::move(value));
  }
  return values;
}

}  // namespace waymark
