// Places for one box in the middle with a tree growing to its left and one to its right: each rank
// in a column, each box beside the middle of those that hang on it. Lengths are CSS pixels; x grows
// to the right and y downwards.
#pragma once

#include <optional>
#include <vector>

#include "diagram/graph_layout.hpp"

namespace waymark {

struct Branch {
  double width = 0;
  double height = 0;
  bool is_left = false;
  // The branch that it hangs on, which comes earlier and grows to the same side; without one, it
  // hangs on the middle.
  std::optional<std::size_t> on = {};
};

struct PlacedTrees {
  double width = 0;
  double height = 0;
  Point middle;
  std::vector<Point> centres;  // of the branches, in their order
};

// Boxes of a column stand `box_gap` apart, or more; columns `rank_gap`.
PlacedTrees place_side_trees(double width, double height, const std::vector<Branch>& branches,
                             double box_gap, double rank_gap);

}  // namespace waymark
