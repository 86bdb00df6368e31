#include "check/privacy_rules.hpp"

namespace waymark {

RuleChecks privacy_rules() { return {}; }

}  // namespace waymark
