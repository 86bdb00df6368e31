// Rules on governing documents and their control blocks.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks document_rules();

}  // namespace waymark
