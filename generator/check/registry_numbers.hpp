// Registry numbers (diarienummer), which tie a case together, as each organisation writes them.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

// In a pattern `@` stands for one or more capital letters, `#` for a digit, and every other
// character for itself: "@ ####-#####".
bool matches_pattern(std::string_view text, std::string_view pattern);

RuleChecks registry_rules();

}  // namespace waymark
