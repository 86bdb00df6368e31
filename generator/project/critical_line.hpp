// When the checkpoints of a plan can be reached, and which of them decide when the plan is done:
// the critical path method (CPM, Kelley and Walker 1959), worked out forwards and backwards.
//
// - A checkpoint begins when all that it depends on is reached and takes its duration, in calendar
//   time as `days_of` counts it. One without a duration is a milestone: it takes no time.
// - Forwards: it is reached at the earliest when its duration has passed since the last of what it
//   depends on was reached. One with a date is not reached before the first day of that date.
// - Backwards: it is reached at the latest when nothing that depends on it is delayed. One with a
//   date is reached no later than the last day of that date, and what nothing depends on no later
//   than the whole.
// - Slack is what lies between: how long a checkpoint may slip. It is below nought where durations
//   do not fit between dates.
// - A checkpoint is critical when it has no slack and what takes its time without a gap leads from
//   it to the end of the whole; or when its slack is below nought.
// - The critical line is a chain of such checkpoints without gaps that ends with the whole, the
//   first one written where there are several. Without dates it is the longest chain there is.
// - Time begins at nought. Where there are dates, nought is a day: the last on which one can begin
//   and still reach each date that no other date comes before.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "model/checkpoint_graph.hpp"

namespace waymark {

// Exact for all units that durations are written in.
using TimeSpan = std::chrono::milliseconds;

struct CheckpointTimes {
  TimeSpan earliest_start{};
  TimeSpan earliest_finish{};
  TimeSpan latest_start{};
  TimeSpan latest_finish{};
  bool is_critical = false;

  [[nodiscard]] TimeSpan slack() const { return latest_finish - earliest_finish; }
};

struct CriticalLine {
  std::vector<CheckpointTimes> times;  // of the graph's points, in their order
  std::vector<std::size_t> line;       // points from the first to the last
  TimeSpan length{};                   // of the line
  std::optional<Day> start;            // nothing where no point has a date

  // Of a point and one that depends on it: both are critical, and no time lies between them.
  [[nodiscard]] bool is_critical(std::size_t before, std::size_t after) const {
    return times[before].is_critical && times[after].is_critical &&
           times[before].earliest_finish == times[after].earliest_start;
  }
};

// Points that depend on each other in a circle, and those after them, have no times and stand on no
// line; the rule `checkpoint-order` tells of them.
CriticalLine critical_line(const CheckpointGraph& graph);

// How long it takes in calendar time; at most ten thousand years.
TimeSpan span_of(const Duration& duration);

}  // namespace waymark
