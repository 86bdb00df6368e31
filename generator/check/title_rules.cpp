#include "check/title_rules.hpp"

namespace waymark {

RuleChecks title_rules() { return {}; }

}  // namespace waymark
