// A series of values along time: a point above each period, a line through them, and the value to
// reach as a line across.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/html.hpp"

namespace waymark {

// A place on the axis of values. Numbers are in thousandths, as in the model.
struct LineMark {
  std::int64_t thousandths = 0;
  std::string text;
};

struct LinePoint {
  std::string period;
  LineMark value;
};

struct LinePicture {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  std::string unit;             // over the axis
  std::vector<LineMark> marks;  // of the axis, from the lowest to the highest; two or more
  std::vector<LinePoint> points;
  std::optional<LineMark> target;  // its text names it
};

// The marks of an axis for values from `least` to `most`: three to eight, evenly apart, at 1, 2 or
// 5 times a power of ten, the first not above `least` and the last not below `most`. They begin at
// nought unless all values lie within a third of the largest: then they show how values differ.
std::vector<std::int64_t> axis_marks(std::int64_t least, std::int64_t most);

Html draw(const LinePicture& picture);

}  // namespace waymark
