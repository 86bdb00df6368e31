// Chains of references that come back to where they began: a unit above itself, an assignment that
// replaces itself by way of others. Fields say `acyclic` in their table.
#pragma once

#include "base/diagnostics.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

inline constexpr Rule reference_cycle{"reference-cycle", Severity::error,
                                      "A chain of references comes back to where it began."};

// One diagnostic per circle and field, with the way round.
void check_cycles(const Resolved& portal, Diagnostics& diagnostics);

}  // namespace waymark
