// Rules on guides: whether every question is reached and every answer leads somewhere.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks guide_rules();

}  // namespace waymark
