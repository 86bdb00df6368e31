#include "check/role_rules.hpp"

namespace waymark {

RuleChecks role_rules() { return {}; }

}  // namespace waymark
