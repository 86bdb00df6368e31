#include "view/learning_words.hpp"

#include <algorithm>
#include <cmath>

#include "view/number_words.hpp"

namespace waymark {

std::string LearningWords::hours(double hours) const {
  constexpr double most = 1e12;  // so that what is absurd is a number, too
  const auto hundredths = std::llround(std::min(hours, most) * 100);
  if (hundredths > 0 && hundredths < 100) {
    const auto minutes = std::llround(hours * 60);
    return fmt::format("{}\u00A0{}", minutes, word(minutes == 1 ? "minute" : "minutes"));
  }
  return fmt::format("{}\u00A0{}", decimal_number(context_.vocabulary, hundredths * 10),
                     word(hundredths == 100 ? "hour" : "hours"));
}

std::string LearningWords::level(const Dose& dose) const {
  return context_.vocabulary.word(
      fmt::format("choices.target-group.doses_level.{}", DoseLevel::words[dose.level.index]));
}

ValueView LearningWords::name(const Training& training) const {
  return {std::string(name_of(training)), linker_.url(training), {}, training.illustrative.all};
}

std::vector<ValueView> LearningWords::extent(const Training& training) const {
  auto made = values(training, "extent");
  const auto hours_of_it = context_.learning.hours(training);
  const auto unit = training.extent.duration.unit;
  const bool is_told = unit == DurationUnit::hours || unit == DurationUnit::minutes;
  if (!made.empty() && hours_of_it && !is_told) made.front().note = hours(*hours_of_it);
  return made;
}

std::string LearningWords::extent_text(const Training& training) const {
  const auto made = extent(training);
  if (made.empty()) return {};
  const auto& only = made.front();
  return only.note.empty() ? only.text : fmt::format("{}, {}", only.text, only.note);
}

std::vector<ValueView> LearningWords::status(const Training& training) const {
  auto made = values(training, "status");
  if (made.empty() || !training.status.is("planned")) return made;
  const auto& launch = training.launch;
  if (!launch.is_set()) {
    made.front().note = word("no_launch");
  } else {
    const bool is_past = is_late(training, context_.snapshot.as_of());
    made.front().note = fmt::format("{} {}", word(is_past ? "was_to_start" : "starts"),
                                    context_.vocabulary.date(launch.date));
  }
  return made;
}

std::string LearningWords::status_text(const Training& training) const {
  const auto made = status(training);
  if (made.empty()) return {};
  const auto& only = made.front();
  const auto text = word(fmt::format("status.{}", TrainingStatus::words[training.status.index]));
  return only.note.empty() ? text : fmt::format("{}, {}", text, only.note);
}

std::vector<ValueView> LearningWords::audience(const Training& training, std::size_t most) const {
  auto all = values(training, "mandatory_for");
  for (auto& each : all) each.note = word("mandatory");
  for (auto& each : values(training, "for_groups")) {
    const bool is_known = std::any_of(
        all.begin(), all.end(), [&](const ValueView& known) { return known.url == each.url; });
    if (!is_known) all.push_back(std::move(each));
  }
  if (all.size() > most + 1) {
    const auto more = fmt::format("{} {} {}", word("and"), all.size() - most, word("more"));
    all.resize(most);
    all.push_back({more});
  }
  return all;
}

std::vector<ValueView> LearningWords::either(const Training& training, std::string_view unit,
                                             std::string_view name) const {
  auto made = values(training, unit);
  return made.empty() ? values(training, name) : made;
}

std::vector<ValueView> LearningWords::form_and_extent(const Training& training) const {
  auto made = values(training, "form");
  for (auto& each : extent(training)) made.push_back(std::move(each));
  return made;
}

bool is_late(const Training& training, Day day) {
  return training.status.is("planned") && training.launch.is_set() &&
         day > training.launch.date.last_day();
}

}  // namespace waymark
