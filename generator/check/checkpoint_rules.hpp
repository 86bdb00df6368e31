// Rules on the checkpoints of a plan's critical line.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks checkpoint_rules();

}  // namespace waymark
