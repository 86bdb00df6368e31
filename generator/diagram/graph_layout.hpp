// Places for the boxes and lines of a picture, by Graphviz's dot. Boxes come with sizes and leave
// with positions; what they look like is nobody's business here.
//
// All lengths are CSS pixels; x grows to the right and y downwards.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct Point {
  double x = 0;
  double y = 0;
};

struct Box {
  double width = 0;
  double height = 0;
  std::optional<std::size_t> lane = {};  // one of the lanes, counted from 0
  std::optional<std::size_t> row = {};   // boxes of a row stand side by side, above the next row
};

// A line from one box to another. One that `points_up` leads back to a box that should stay above.
struct Line {
  std::size_t from = 0;
  std::size_t to = 0;
  bool points_up = false;
  bool has_head = true;  // room for an arrowhead is left
};

enum class Flow { down, right };

struct Graph {
  std::vector<Box> boxes;
  std::vector<Line> lines;
  std::vector<double> lane_widths;  // the least width of each lane; lanes and rows need Flow::down
  Flow flow = Flow::down;
  double box_gap = 24;   // between neighbours of one rank
  double rank_gap = 32;  // between ranks
};

// A cubic Bézier curve: its first point, then three for each stretch. `tip` is where the
// arrowhead points.
struct Curve {
  std::vector<Point> points;
  Point tip;
};

struct LaneSpan {
  double left = 0;
  double right = 0;
};

struct PlacedGraph {
  double width = 0;
  double height = 0;
  std::vector<Point> centres;   // of the boxes, in their order
  std::vector<Curve> curves;    // of the lines, in their order
  std::vector<LaneSpan> lanes;  // side by side, over the whole height; dot finds their order
};

// Boxes that do not overlap, each in its lane, and lines around them. The same graph gives the
// same places. Graphviz is not safe to use from two threads, so calls wait for each other. Throws
// std::runtime_error when Graphviz refuses, which is a bug of ours.
PlacedGraph place(const Graph& graph);

}  // namespace waymark
