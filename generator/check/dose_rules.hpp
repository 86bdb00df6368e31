// Rules on what target groups need to know, and what is offered to them.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks dose_rules();

}  // namespace waymark
