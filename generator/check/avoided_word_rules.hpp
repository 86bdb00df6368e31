// Words that a term says not to use.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

RuleChecks avoided_word_rules();

}  // namespace waymark
