// Rules on words and how hard they are to read.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks language_rules();

}  // namespace waymark
