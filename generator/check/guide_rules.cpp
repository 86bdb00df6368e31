#include "check/guide_rules.hpp"

namespace waymark {

RuleChecks guide_rules() { return {}; }

}  // namespace waymark
