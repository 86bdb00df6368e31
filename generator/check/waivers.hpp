// Findings that editors have accepted for a time: they leave the list, and are kept with the
// reason.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "base/diagnostics.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

inline constexpr Rule unknown_rule{"unknown-rule", Severity::error,
                                   "A waiver of a rule that does not exist."};

// A finding that a waiver covers on this day.
struct Waived {
  Diagnostic diagnostic;
  const Entity* entity;
  const Waiver* waiver;
};

// Takes out of `diagnostics` what a waiver covers that still holds on `day`; a waiver of an unknown
// rule is a diagnostic.
std::vector<Waived> apply_waivers(const Resolved& portal, Day day, Diagnostics& diagnostics);

}  // namespace waymark
