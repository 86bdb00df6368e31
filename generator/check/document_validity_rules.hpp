// Rules on documents that have ended, and on what rests on them.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks document_validity_rules();

}  // namespace waymark
