// Rules on the accessibility statement of site.yaml.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks statement_rules();

}  // namespace waymark
