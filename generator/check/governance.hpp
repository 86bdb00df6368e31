// The governance rules: what a portal says that cannot be right, or that somebody should look at.
// A rule is a constant beside the function that looks for it; what it finds can be waived.
#pragma once

#include <span>

#include "base/date.hpp"
#include "base/diagnostics.hpp"
#include "base/words.hpp"
#include "model/site.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

struct RuleContext {
  const Site& site;
  const Words& words;
  const Resolved& portal;
  Day as_of;
  Diagnostics& diagnostics;
};

// All of them, and `placeholder`, which reading finds; by the alphabet.
std::span<const Rule* const> governance_rules();

void check_governance(const RuleContext& context);

}  // namespace waymark
