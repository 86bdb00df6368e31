// The YAML of an entity: the fields of its kind, filled in, with references to other entities.
#pragma once

#include <string>

#include "corpus/plan.hpp"
#include "corpus/random.hpp"

namespace bench {

// All fields but the title, one or more lines each; at least nine keys and 3–7 references, more
// where the parts of a list have their own.
std::string fields_of(const Entity& entity, const Plan& plan, Random& random);

}  // namespace bench
