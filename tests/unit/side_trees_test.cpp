#include "diagram/side_trees.hpp"

#include <doctest/doctest.h>

using namespace waymark;

TEST_CASE("one box alone stands in the middle of its own room") {
  const auto placed = place_side_trees(100, 40, {}, 10, 50);
  CHECK(placed.width == 100);
  CHECK(placed.height == 40);
  CHECK(placed.middle.x == 50);
  CHECK(placed.middle.y == 20);
}

TEST_CASE("branches stand in columns, each beside the middle of what hangs on it") {
  // Left: two boxes, 30 and 50 high, and one beyond the second; right: one, wider than the middle.
  const auto placed = place_side_trees(
      100, 40, {{80, 30, true, {}}, {60, 50, true, {}}, {70, 20, true, 1}, {120, 20, false, {}}},
      10, 50);
  CHECK(placed.width == 70 + 50 + 80 + 50 + 100 + 50 + 120);
  CHECK(placed.height == 30 + 10 + 50);
  CHECK(placed.middle.x == 300);
  CHECK(placed.middle.y == 45);
  CHECK(placed.centres[0].x == 160);
  CHECK(placed.centres[0].y == 15);
  CHECK(placed.centres[1].x == 160);
  CHECK(placed.centres[1].y == 65);
  CHECK(placed.centres[2].x == 35);
  CHECK(placed.centres[2].y == 65);
  CHECK(placed.centres[3].x == 460);
  CHECK(placed.centres[3].y == 45);
}

TEST_CASE("what hangs on a box takes its room in the column of that box") {
  const auto placed = place_side_trees(
      100, 40, {{80, 20, false, {}}, {80, 20, false, {}}, {80, 60, false, 0}, {80, 60, false, 0}},
      10, 50);
  CHECK(placed.height == 60 + 10 + 60 + 10 + 20);
  CHECK(placed.centres[0].y == 65);
  CHECK(placed.centres[1].y == 150);
  CHECK(placed.centres[2].y == 30);
  CHECK(placed.centres[3].y == 100);
}
