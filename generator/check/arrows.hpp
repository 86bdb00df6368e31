// Places that lead to one another, such as the steps of a path or the questions of a guide.
#pragma once

#include <cstddef>
#include <vector>

namespace waymark {

// For each place, the places that it leads to.
using Arrows = std::vector<std::vector<std::size_t>>;

// True for the places in `starts` and for all that they lead to.
std::vector<bool> reached_from(std::vector<std::size_t> starts, const Arrows& arrows);

// Each leads the other way.
Arrows turned(const Arrows& arrows);

// Places that go in a circle: each leads to the next, the last to the first. Circles that share
// their last arrow with one of these may be left out.
std::vector<std::vector<std::size_t>> circles(const Arrows& arrows);

}  // namespace waymark
