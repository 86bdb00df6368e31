// Rules on rights to decide: what they cover, where they come from, and to whom they are delegated.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks mandate_rules();

}  // namespace waymark
