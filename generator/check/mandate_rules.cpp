#include "check/mandate_rules.hpp"

namespace waymark {

RuleChecks mandate_rules() { return {}; }

}  // namespace waymark
