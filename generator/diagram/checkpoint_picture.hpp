// The picture of checkpoints and what they depend on, from left to right. Those on the critical
// line have the word for it, a heavier frame and heavier arrows; the other arrows are dashed.
#pragma once

#include <string>
#include <vector>

#include "base/html.hpp"
#include "diagram/picture_box.hpp"

namespace waymark {

struct CheckpointArrow {
  std::size_t from = 0;
  std::size_t to = 0;
  bool is_critical = false;
};

struct CheckpointPicture {
  std::string title;
  std::string description;
  std::vector<BoxContent> boxes;
  std::vector<CheckpointArrow> arrows;
};

// Nothing where there are no boxes.
Html draw(const CheckpointPicture& picture);

}  // namespace waymark
