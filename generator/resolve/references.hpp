// Every reference in an entity's fields, however deep in its parts.
#pragma once

#include <functional>

#include "model/parts.hpp"

namespace waymark {

// Calls `visit(field, reference, part)` for each, in the order of the tables; `part` is the
// innermost one with an id that the reference stands in.
void for_each_reference(
    const Entity& entity,
    const std::function<void(const Field&, const Reference&, const Part&)>& visit);

// Calls `visit(part_reference)` for each reference to another part of the same entity.
void for_each_part_reference(const Entity& entity,
                             const std::function<void(const PartRef&)>& visit);

// Calls `visit(slot)` for each field that is no list of parts, however deep.
void for_each_part_slot(const Entity& entity, const std::function<void(const Slot&)>& visit);

}  // namespace waymark
