// Which fields of a kind go out as data, and in which order.
#pragma once

#include <vector>

#include "model/kinds.hpp"

namespace waymark {

// Summary and organisation, then the kind's own fields, then the rest of what every kind has. Id
// and title are not among them: every format tells those first. Neither is what only editors see:
// the audience, and findings that may stand.
std::vector<const Field*> data_fields(KindIndex kind);

// Fields that say something the example has added to its sources; none where all of it is added.
std::vector<const Field*> example_fields(const Entity& entity);

}  // namespace waymark
