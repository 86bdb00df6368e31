// Every reference in an entity's fields, however deep in its parts.
#pragma once

#include <functional>

#include "model/kinds.hpp"

namespace waymark {

// Calls `visit(field, reference)` for each, in the order of the tables.
void for_each_reference(const Entity& entity,
                        const std::function<void(const Field&, const Reference&)>& visit);

}  // namespace waymark
