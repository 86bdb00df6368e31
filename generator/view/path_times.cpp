#include "view/path_times.hpp"

#include <cmath>
#include <string_view>
#include <unordered_map>

namespace waymark {
namespace {

// Longest way on from each step; a way back to a step that is being walked ends there.
class Walk {
 public:
  Walk(const DecisionPath& path, bool stops_at_decision) : stops_(stops_at_decision) {
    for (const auto& step : path.steps) by_id_.emplace(step.id.value, &step);
  }

  // Nothing where the walk should end at a decision and comes to none.
  std::optional<double> from(const Step& step) {
    const auto [known, is_new] = longest_.try_emplace(&step, std::nullopt);
    if (!is_new) return known->second;
    const auto own = step.time_limit.is_set() ? days_of(step.time_limit.duration) : 0;
    std::optional<double> rest;
    if (!stops_ || step.kind.is("decision")) rest = 0;
    if (!(stops_ && step.kind.is("decision"))) {
      for (const auto& way : step.next) {
        const auto next = by_id_.find(way.to.id);
        const auto length = next == by_id_.end() ? std::nullopt : from(*next->second);
        if (length && (!rest || *rest < *length)) rest = length;
      }
    }
    if (rest) longest_[&step] = own + *rest;
    return longest_[&step];
  }

 private:
  bool stops_;
  std::unordered_map<std::string_view, const Step*> by_id_;
  std::unordered_map<const Step*, std::optional<double>> longest_;
};

// Rounded up to halves, which people say of months and years.
Duration in_halves(double count, DurationUnit unit) {
  return {static_cast<std::int64_t>(std::ceil(count * 2 - 1e-9)) * 500, unit};
}

}  // namespace

PathTimes path_times(const DecisionPath& path) {
  PathTimes times;
  if (path.steps.empty()) return times;
  const auto& first = *path.steps.begin();
  times.to_decision = Walk(path, true).from(first);
  times.whole = Walk(path, false).from(first).value_or(0);
  for (const auto& step : path.steps) {
    if (!step.time_limit.is_set() && !step.kind.is("end")) ++times.without_limit;
  }
  return times;
}

std::string days_in_words(const Vocabulary& vocabulary, double days) {
  constexpr double week = 7;
  constexpr double month = 365.25 / 12;
  constexpr double year = 365.25;
  const auto duration = days < 2 * week    ? in_halves(std::ceil(days), DurationUnit::days)
                        : days < 2 * month ? in_halves(std::ceil(days / week), DurationUnit::weeks)
                        : days < 2 * year  ? in_halves(days / month, DurationUnit::months)
                                           : in_halves(days / year, DurationUnit::years);
  return vocabulary.in_words(duration);
}

}  // namespace waymark
