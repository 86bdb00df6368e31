// Whether an entity holds on a day, by its `valid_from` and `valid_to`.
#pragma once

#include "model/entity.hpp"

namespace waymark {

enum class Validity { current, coming, ended };

Validity validity_on(const Entity& entity, Day day);

inline bool is_current(const Entity& entity, Day day) {
  return validity_on(entity, day) == Validity::current;
}

}  // namespace waymark
