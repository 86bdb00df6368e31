// Rules on forums: what they may decide, and what they are for.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks forum_rules();

}  // namespace waymark
