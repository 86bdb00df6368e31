// Rules on titles that can be taken for each other.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks title_rules();

}  // namespace waymark
