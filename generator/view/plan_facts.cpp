#include "view/plan_facts.hpp"

#include <fmt/format.h>

#include <numeric>

#include "view/number_words.hpp"

namespace waymark {
namespace {

std::string in_words(const Vocabulary& vocabulary, std::size_t count) {
  return whole_number(vocabulary, static_cast<std::int64_t>(count));
}

}  // namespace

std::string_view name_of(PlanState state) {
  constexpr std::array<std::string_view, plan_states.size()> names = {
      "done", "started", "late", "planned", "paused", "unsaid", "dropped"};
  return names[static_cast<std::size_t>(state)];
}

PlanState state_of(const PlanActivity& activity, Day as_of) {
  const auto& status = activity.status;
  if (status.is("dropped")) return PlanState::dropped;
  if (status.is("done") || (!status.is_set() && activity.done_on.is_set())) return PlanState::done;
  if (activity.to.is_set() && activity.to.date.last_day() < as_of) return PlanState::late;
  if (status.is("started")) return PlanState::started;
  if (status.is("planned")) return PlanState::planned;
  return status.is("paused") ? PlanState::paused : PlanState::unsaid;
}

std::string_view name_of(PlanGap gap) {
  constexpr std::array<std::string_view, plan_gaps.size()> names = {"responsible", "time",
                                                                    "measure"};
  return names[static_cast<std::size_t>(gap)];
}

bool lacks(const PlanActivity& activity, PlanGap gap) {
  if (activity.status.is("dropped")) return false;
  switch (gap) {
    case PlanGap::responsible: return activity.responsible.items.empty();
    case PlanGap::time: return !activity.from.is_set() && !activity.to.is_set();
    case PlanGap::measure: return !activity.measure.is_set();
  }
  return false;
}

std::vector<ActivityFacts> activities_of(const Plan& plan, Day as_of) {
  std::vector<ActivityFacts> all;
  for (const auto& area : plan.areas) {
    for (const auto& activity : area.activities) {
      all.push_back({&area, &activity, state_of(activity, as_of)});
    }
  }
  return all;
}

std::string count_in_words(const Vocabulary& vocabulary, PlanState state, std::size_t count) {
  const auto key = fmt::format("plan.{}.{}", count == 1 ? "one" : "many", name_of(state));
  return fmt::format("{} {}", in_words(vocabulary, count), vocabulary.word(key));
}

std::string counts_in_words(const Vocabulary& vocabulary, const StateCounts& counts) {
  const auto all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  auto text = activities_in_words(vocabulary, all);
  std::string_view mark = ": ";
  for (const auto state : plan_states) {
    const auto count = count_in(counts, state);
    if (count == 0) continue;
    text += mark;
    text += count_in_words(vocabulary, state, count);
    mark = ", ";
  }
  return text;
}

std::string activities_in_words(const Vocabulary& vocabulary, std::size_t count) {
  return fmt::format("{} {}", in_words(vocabulary, count),
                     vocabulary.word(count == 1 ? "plan.activity" : "plan.activities"));
}

}  // namespace waymark
