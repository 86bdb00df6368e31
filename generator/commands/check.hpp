// `waymark check`: everything that `build` looks for, without writing a site.
#pragma once

#include "commands/options.hpp"

namespace waymark {

// Returns the exit code.
int check(const Options& options, const Surroundings& around);

}  // namespace waymark
