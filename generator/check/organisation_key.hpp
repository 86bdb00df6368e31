// What rules that compare within one organisation sort by.
#pragma once

#include "resolve/resolved.hpp"

namespace waymark {

// The id of the entity's organisation; empty where nothing tells it.
inline std::string_view organisation_key(const Resolved& portal, const Entity& entity) {
  const auto* organisation = portal.organisation_of(entity);
  return organisation == nullptr ? std::string_view() : organisation->id.value;
}

}  // namespace waymark
