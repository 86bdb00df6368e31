// Where activities stood when a year ended, by what the plan says of them now.
#include "project/plan_year.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace waymark::test {
namespace {

constexpr Span somewhere{0, 0, 1};

struct Written {
  std::string_view status;
  std::string_view from = {};
  std::string_view to = {};
  std::string_view done_on = {};
};

DateValue date(std::string_view written) {
  if (written.empty()) return {};
  return {*parse_date(written), somewhere};
}

Choice<ActivityStatus> status(std::string_view word) {
  Choice<ActivityStatus> choice;
  const auto& words = ActivityStatus::words;
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return choice;
  choice.index = static_cast<std::uint8_t>(found - words.begin());
  choice.span = somewhere;
  return choice;
}

// As 2024 ended, seen on a day.
YearActivity seen(const Written& written, Day as_of = {2025, 10, 14}) {
  Plan plan;
  auto& area = static_cast<PlanArea&>(plan.areas.add());
  auto& activity = static_cast<PlanActivity&>(area.activities.add());
  activity.status = status(written.status);
  activity.from = date(written.from);
  activity.to = date(written.to);
  activity.done_on = date(written.done_on);
  auto found = plan_year(plan, 2024, as_of).at(0);
  found.area = nullptr;
  found.activity = nullptr;
  return found;
}

YearState state(const Written& written) { return seen(written).state; }

}  // namespace

TEST_CASE("done in the year, before it, or after it") {
  CHECK(state({"done", "", "", "2024-11-20"}) == YearState::done);
  CHECK(state({"done", "", "", "2024"}) == YearState::done);
  CHECK(state({"done", "", "2024-06"}) == YearState::done);
  CHECK(state({"", "", "", "2024-11-20"}) == YearState::done);
  CHECK(state({"done", "", "", "2023-12-31"}) == YearState::done_before);
  CHECK(state({"done"}) == YearState::done_before);
  CHECK(state({"done", "2024-10", "2025-05", "2025-05-08"}) == YearState::going_on);
  CHECK(state({"done", "2025-01", "2025-05", "2025-05-08"}) == YearState::planned);
}

TEST_CASE("what has begun went on, but for what began later") {
  CHECK(state({"started", "2024-12-31"}) == YearState::going_on);
  CHECK(state({"started", "2025"}) == YearState::planned);
  CHECK(state({"started"}) == YearState::going_on);
  CHECK(seen({"started"}).has_unknown_start);
  CHECK_FALSE(seen({"started", "2024"}).has_unknown_start);
}

TEST_CASE("planned, paused, dropped and unsaid are as the plan says") {
  CHECK(state({"planned", "2024-01", "2024-03"}) == YearState::planned);
  CHECK(state({"paused"}) == YearState::paused);
  CHECK(state({"dropped"}) == YearState::dropped);
  CHECK(state({""}) == YearState::unknown);
}

TEST_CASE("late is what was to be ready by then and was not") {
  CHECK(seen({"started", "", "2024-12"}).is_late);
  CHECK(seen({"planned", "", "2024-06-30"}).is_late);
  CHECK(seen({"", "", "2024-06-30"}).is_late);
  CHECK(seen({"done", "2024-01", "2024-06", "2025-02-01"}).is_late);
  CHECK_FALSE(seen({"started", "", "2025-01"}).is_late);
  CHECK_FALSE(seen({"paused", "", "2024-06"}).is_late);
  CHECK_FALSE(seen({"done", "", "2024-06", "2024-09-01"}).is_late);
  // A year that has not ended: only what was due before the day.
  CHECK(seen({"started", "", "2024-05"}, {2024, 6, 1}).is_late);
  CHECK_FALSE(seen({"started", "", "2024-06"}, {2024, 6, 30}).is_late);
}

TEST_CASE("for the next year is what has time in it, or is late") {
  CHECK(seen({"started", "2024-06", "2026-06"}).is_next);
  CHECK(seen({"planned", "", "2025-12"}).is_next);
  CHECK(seen({"planned", "2025-03"}).is_next);
  CHECK(seen({"planned", "", "2024-06"}).is_next);
  CHECK(seen({"paused", "", "2025-06"}).is_next);
  CHECK_FALSE(seen({"planned", "2026-01"}).is_next);
  CHECK_FALSE(seen({"planned"}).is_next);
  CHECK_FALSE(seen({"dropped", "", "2025-12"}).is_next);
  CHECK_FALSE(seen({"done", "", "2025-02", "2024-12-20"}).is_next);
}

}  // namespace waymark::test
