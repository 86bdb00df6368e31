// Rules on trainings.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks training_rules();

}  // namespace waymark
