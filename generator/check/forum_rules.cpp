#include "check/forum_rules.hpp"

namespace waymark {

RuleChecks forum_rules() { return {}; }

}  // namespace waymark
