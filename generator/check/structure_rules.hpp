// Rules on units, and on what rests on what has ended.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks structure_rules();

}  // namespace waymark
