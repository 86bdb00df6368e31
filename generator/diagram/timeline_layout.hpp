// Where the things of a timeline stand: nothing on another, every text where it has room. Lengths
// are CSS pixels; x grows to the right from the axis's beginning.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "diagram/time_axis.hpp"
#include "diagram/timeline_picture.hpp"

namespace waymark {

struct Extent {
  double left;
  double right;
};

// A bar or a diamond with its text, which stands beside it, or below it where there is no room.
struct PlacedItem {
  const TimelineItem* item;
  Extent shape;
  double text_left = 0;
  std::vector<std::string> text = {};
  bool has_text_below = false;
  std::size_t level = 0;  // from above; a text below takes the levels that follow

  [[nodiscard]] bool is_day() const { return item->from && item->from == item->to; }
};

struct PlacedLane {
  const TimelineLane* lane;
  std::vector<std::string> label;
  std::vector<std::string> note;
  std::vector<PlacedItem> items = {};  // in the order of their left ends
  std::size_t levels = 0;
};

// A line with its text like a flag on it. Flags fly to the right where all of them have room, else
// to the left, over the labels.
struct PlacedMark {
  const TimelineMark* mark;
  double x;
  double text_left = 0;
  double text_width = 0;
  std::size_t level = 0;  // from below
};

struct TimelineLayout {
  std::vector<PlacedLane> lanes;
  std::vector<PlacedMark> marks;  // in the order of days
  std::size_t mark_levels = 0;
};

// The first and the last day that must have a place; nothing where no lane has a day.
std::optional<std::pair<Day, Day>> span_of(const TimelinePicture& timeline);

TimelineLayout place(const TimelinePicture& timeline, const TimeAxis& axis, double label_width);

}  // namespace waymark
