// Rules on decision paths: whether who decides may do so, in time, and after consulting whom.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks path_rules();

}  // namespace waymark
