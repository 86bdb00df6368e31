#include "check/path_rules.hpp"

namespace waymark {

RuleChecks path_rules() { return {}; }

}  // namespace waymark
