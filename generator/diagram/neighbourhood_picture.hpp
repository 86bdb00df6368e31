// The picture of one thing among those it has to do with: what comes before it or stands beside it
// to the left, what comes after it or lies under it to the right.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/html.hpp"
#include "diagram/picture_box.hpp"

namespace waymark {

struct Neighbour {
  BoxContent box;
  LineStyle line = LineStyle::solid;
  bool is_before = false;  // stands to the left
  bool has_head = false;   // the line is an arrow to the right
  // The neighbour that it is a neighbour of, which comes earlier in the list and stands on the same
  // side; without one, it is what the picture is about.
  std::optional<std::size_t> beyond = {};
};

struct Neighbourhood {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  BoxContent main;
  std::vector<Neighbour> neighbours;
};

Html neighbourhood_picture(const Neighbourhood& neighbourhood);

}  // namespace waymark
