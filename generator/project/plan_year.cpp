#include "project/plan_year.hpp"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

class Year {
 public:
  Year(int year, Day as_of)
      : year_(year), as_of_(as_of), last_({year, 12, 31}), day_(std::min(last_, as_of)) {}

  [[nodiscard]] YearActivity of(const PlanArea& area, const PlanActivity& activity) const {
    YearActivity made{&area, &activity};
    made.state = state_of(activity);
    const bool is_open = made.state == YearState::going_on || made.state == YearState::planned ||
                         made.state == YearState::unknown;
    const auto& to = activity.to;
    made.is_late =
        is_open && to.is_set() && to.date.last_day() <= last_ && to.date.last_day() < as_of_;
    made.is_next =
        (is_open || made.state == YearState::paused) && (made.is_late || has_time_next(activity));
    made.has_unknown_start = made.state == YearState::going_on && !activity.from.is_set();
    return made;
  }

 private:
  [[nodiscard]] YearState state_of(const PlanActivity& activity) const {
    if (activity.status.is("paused")) return YearState::paused;
    if (activity.status.is("dropped")) return YearState::dropped;
    const bool is_said = activity.status.is_set();
    if (activity.status.is("done") || (!is_said && activity.done_on.is_set())) {
      return state_of_done(activity);
    }
    if (activity.status.is("started")) return begun_or_planned(activity);
    return is_said ? YearState::planned : YearState::unknown;
  }

  [[nodiscard]] YearState state_of_done(const PlanActivity& activity) const {
    const auto& when = activity.done_on.is_set() ? activity.done_on : activity.to;
    if (!when.is_set() || when.date.last_day() < Day{year_, 1, 1}) return YearState::done_before;
    return when.date.first_day() <= last_ ? YearState::done : begun_or_planned(activity);
  }

  [[nodiscard]] YearState begun_or_planned(const PlanActivity& activity) const {
    const bool began_later = activity.from.is_set() && day_ < activity.from.date.first_day();
    return began_later ? YearState::planned : YearState::going_on;
  }

  [[nodiscard]] bool has_time_next(const PlanActivity& activity) const {
    const auto& [from, to] = std::tie(activity.from, activity.to);
    if (!from.is_set() && !to.is_set()) return false;
    const bool begins = !from.is_set() || from.date.first_day().year <= year_ + 1;
    const bool lasts = !to.is_set() || year_ < to.date.last_day().year;
    return begins && lasts;
  }

  int year_;
  Day as_of_;
  Day last_;  // of the year
  Day day_;   // that is told of
};

}  // namespace

std::vector<YearActivity> plan_year(const Plan& plan, int year, Day as_of) {
  const Year told(year, as_of);
  std::vector<YearActivity> all;
  for (const auto& area : plan.areas) {
    for (const auto& activity : area.activities) all.push_back(told.of(area, activity));
  }
  return all;
}

}  // namespace waymark
