// Where texts were written and when they last changed, for the foot of pages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace waymark {

struct Origin {
  std::string path;            // from the folder of site.yaml; empty outside it
  std::optional<Day> changed;  // nothing where no history tells
  bool is_shared = false;      // the file holds several entities
};

// By FileIndex.
using Origins = std::vector<Origin>;

}  // namespace waymark
