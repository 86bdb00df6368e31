// Rules on delegation (Kommunallagen (2017:725) 6:37–40, 7:5–8): who may give a right on, to whom,
// and what may not be given on at all.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks delegation_rules();

}  // namespace waymark
