#include "check/language_rules.hpp"

namespace waymark {

RuleChecks language_rules() { return {}; }

}  // namespace waymark
