#include "check/statement_rules.hpp"

namespace waymark {

RuleChecks statement_rules() { return {}; }

}  // namespace waymark
