// Rules on how the steps of a decision path follow one another.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks path_flow_rules();

}  // namespace waymark
