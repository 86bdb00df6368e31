// Rules on meetings and open questions.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks meeting_rules();

}  // namespace waymark
