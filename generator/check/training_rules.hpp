// Rules on trainings.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

// Whether the training can be taken on that day, or is going to be.
bool is_offered(const Training& training, Day day);

RuleChecks training_rules();

}  // namespace waymark
