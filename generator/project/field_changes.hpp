// What has changed in the fields of one entity.
#pragma once

#include "project/comparison.hpp"
#include "project/same_value.hpp"

namespace waymark {

// Between an entity and itself in another content, by the tables of its kind's fields, parts
// included. Its id, and what replaces it, are not looked at.
std::vector<Change> field_changes(const Entity& before, const Entity& after, const MovedIds& moved,
                                  bool with_waivers);

}  // namespace waymark
