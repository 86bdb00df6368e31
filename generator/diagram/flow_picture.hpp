// The picture of how something flows between bodies that stand on levels, the highest on top.
#pragma once

#include <string>
#include <vector>

#include "base/html.hpp"
#include "diagram/picture_box.hpp"

namespace waymark {

struct FlowBox {
  BoxContent content;
  std::size_t level = 0;
};

struct FlowLine {
  std::size_t from = 0;
  std::size_t to = 0;
  LineStyle style = LineStyle::solid;
};

struct LevelFlow {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  std::vector<std::string> levels;  // one on which no box stands is not drawn
  std::vector<FlowBox> boxes;
  std::vector<FlowLine> lines;
};

Html flow_picture(const LevelFlow& flow);

}  // namespace waymark
