// Rules on decision paths and their steps.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks path_rules();

}  // namespace waymark
