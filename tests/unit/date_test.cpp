// Days of the week, weeks and the days between.
#include "base/date.hpp"

#include <doctest/doctest.h>

namespace waymark::test {

TEST_CASE("weekdays and weeks by ISO 8601") {
  CHECK(weekday({2025, 10, 1}) == 3);
  CHECK(weekday({2025, 10, 5}) == 7);
  CHECK(weekday({2025, 10, 6}) == 1);
  CHECK(week_of({2025, 10, 29}) == 44);
  CHECK(week_of({2024, 12, 30}) == 1);
  CHECK(week_of({2025, 1, 1}) == 1);
  CHECK(week_of({2021, 1, 3}) == 53);
  CHECK(week_of({2020, 12, 31}) == 53);
}

TEST_CASE("the days from one to the other") {
  CHECK(days_between({2025, 10, 13}, {2025, 10, 14}) == 1);
  CHECK(days_between({2025, 10, 14}, {2025, 10, 13}) == -1);
  CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
  CHECK(days_between({2025, 1, 1}, {2026, 1, 1}) == 365);
}

}  // namespace waymark::test
