// Rules on assignments and on the findings they answer.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks assignment_rules();

}  // namespace waymark
