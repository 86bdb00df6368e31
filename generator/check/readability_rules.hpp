// The language is to be simple (Språklagen 2009:600, 11 §): how hard texts are to read.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks readability_rules();

}  // namespace waymark
