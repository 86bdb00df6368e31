// Rules on how the rights of one matter meet: where two overlap, and where a gap is left.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks mandate_limit_rules();

}  // namespace waymark
