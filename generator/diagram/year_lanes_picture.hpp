// The picture of things in two lanes along the years, from the top down, and of what came of what.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/html.hpp"
#include "diagram/picture_box.hpp"

namespace waymark {

struct YearLanesItem {
  BoxContent box;
  std::size_t lane = 0;    // 0 to the left, 1 to the right
  std::size_t period = 0;  // place among the periods
};

// From one item to another that came of it.
struct YearLanesArrow {
  std::size_t from = 0;
  std::size_t to = 0;
  LineStyle line = LineStyle::solid;
};

struct YearLanes {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  std::array<std::string, 2> lanes;  // their names
  std::vector<std::string> periods;  // "2017", in the order of time
  std::vector<YearLanesItem> items;   // of each lane and period in the order of time
  std::vector<YearLanesArrow> arrows;
};

// Items of one period stand below each other. Arrows between the lanes run between them, those
// within a lane on its outer side, shorter ones nearer to it.
Html year_lanes_picture(const YearLanes& timeline);

}  // namespace waymark
