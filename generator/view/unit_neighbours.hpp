// The units and forums around a unit on the snapshot's day, and the picture of them.
#pragma once

#include <vector>

#include "base/html.hpp"
#include "view/context.hpp"

namespace waymark {

struct Counterpart {
  const Unit* unit;
  bool is_example;  // no source says that the two correspond
};

// All of them current, by the alphabet.
struct UnitNeighbours {
  const Unit* parent = nullptr;
  std::vector<const Entity*> children;
  std::vector<Counterpart> counterparts;  // whichever side has written it
  std::vector<const Entity*> forums;
};

UnitNeighbours neighbours_of(const Snapshot& snapshot, const Unit& unit);

// Nothing where there are fewer than two.
Html unit_picture(const ViewContext& context, const Linker& linker, const Unit& unit,
                  const UnitNeighbours& neighbours);

// The unit next above on that day; nullptr where there is none, or these readers may not see it.
const Unit* parent_of(const Unit& unit, Day day);

}  // namespace waymark
