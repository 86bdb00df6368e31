// Rules on plans and their activities.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks plan_rules();

}  // namespace waymark
