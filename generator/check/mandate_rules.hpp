// Rules on rights to decide: whether each matter has one, and whether each has a source.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks mandate_rules();

}  // namespace waymark
