// Volume and intensity at a glance: for each tier a bar as wide as it has people, shaded by how
// much they need to know. The broadest tier stands at the top, so that the pyramid is upside down.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/html.hpp"

namespace waymark {

struct PyramidTier {
  std::string label;  // "Nivå 1"
  std::string url;    // empty for none
  std::int64_t people = 0;
  std::string shade;      // a class of the style sheet
  std::string volume;     // "18 000 personer"
  std::string intensity;  // "Känna till, 0,75 h var"
};

struct PyramidSide {
  std::string title;
  std::vector<PyramidTier> tiers;
};

struct PyramidPicture {
  std::string name;  // unique on the page
  std::string title;
  std::string description;
  std::vector<PyramidSide> sides;  // beside each other, in one measure
};

// An <svg>; empty where there are no sides.
Html draw(const PyramidPicture& picture);

}  // namespace waymark
