// Abbreviations that no reader can look up.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks abbreviation_rules();

}  // namespace waymark
