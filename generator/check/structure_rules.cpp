#include "check/structure_rules.hpp"

namespace waymark {

RuleChecks structure_rules() { return {}; }

}  // namespace waymark
