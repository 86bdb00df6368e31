// Rules on roles and those who hold them.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks role_rules();

}  // namespace waymark
