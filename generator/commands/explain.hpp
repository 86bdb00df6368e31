// `waymark explain RULE`: what a rule looks for, why, and how to mend what it finds.
#pragma once

#include <string>

#include "commands/options.hpp"

namespace waymark {

// In the site's language. Throws EnvironmentError when there is no such rule.
int explain(const std::string& rule, const Options& options, const Surroundings& around);

}  // namespace waymark
