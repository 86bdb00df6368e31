// Rules on what must not stand on a page, or must.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks privacy_rules();

}  // namespace waymark
