// The picture of things that refer to each other: boxes, and an arrow for each reference.
#pragma once

#include <string>
#include <vector>

#include "base/html.hpp"
#include "diagram/picture_box.hpp"

namespace waymark {

struct RelationLine {
  std::size_t from = 0;
  std::size_t to = 0;
};

struct RelationPicture {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  std::vector<BoxContent> boxes;
  std::vector<RelationLine> lines;
};

Html draw(const RelationPicture& picture);

}  // namespace waymark
