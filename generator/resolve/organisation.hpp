// Which organisation each entity belongs to.
#pragma once

#include <vector>

#include "model/portal.hpp"

namespace waymark {

// Whom an entity belongs to, as far as its own fields tell: the first of its kind's own that does,
// else the owner; nullptr where none does. Its references must be bound.
const Entity* belongs_to(const Entity& entity);

// By the entity's number; nullptr where nothing tells. `belonging` is what belongs_to gives for each.
std::vector<const Unit*> organisations_of(const Portal& portal,
                                          const std::vector<const Entity*>& belonging);

}  // namespace waymark
