// Which organisation each entity belongs to.
#pragma once

#include <vector>

#include "model/portal.hpp"

namespace waymark {

// By the entity's number; nullptr where nothing tells. References must be bound.
std::vector<const Unit*> organisations_of(const Portal& portal);

}  // namespace waymark
