// `waymark serve`: the site in a browser while it is being written.
#pragma once

#include "commands/options.hpp"

namespace waymark {

// Returns when Ctrl-C or SIGTERM asks for it, with exit code 0.
int serve(const Options& options, const Surroundings& around);

}  // namespace waymark
