// `waymark build`: from sources to a published site.
#pragma once

#include "commands/options.hpp"
#include "write/disk.hpp"

namespace waymark {

// Writes through `disk`. Returns the exit code; nothing is written when there are errors.
int build(const Options& options, const Surroundings& around, Disk& disk);

}  // namespace waymark
