// A plan's activities as they stood when a year ended, for the yearly report; or as they stand on
// the day of the snapshot, where the year has not ended.
//
// A plan says how an activity stands now, and its dates say when that came about:
//
// - It was done in the year when `done_on` lies in it; before the year, where that is earlier.
//   One that is done without a day counts by the end of its planned time (`to`), and without that
//   as done before.
// - It went on when it had begun by its dates, or has begun now and says no day for that, and was
//   not done then.
// - Planned, paused and dropped are as the plan says now; an activity that began later was planned.
// - It was late when its planned time was out and it was neither done, paused nor dropped.
// - It is for the next year when it is neither done nor dropped, and is late or has planned time in
//   that year.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/plan.hpp"

namespace waymark {

enum class YearState { done, done_before, going_on, planned, paused, dropped, unknown };

struct YearActivity {
  const PlanArea* area;
  const PlanActivity* activity;
  YearState state = YearState::unknown;
  bool is_late = false;
  bool is_next = false;            // for the year after
  bool has_unknown_start = false;  // goes on, but since when is not said
};

// In the plan's order.
std::vector<YearActivity> plan_year(const Plan& plan, int year, Day as_of);

}  // namespace waymark
