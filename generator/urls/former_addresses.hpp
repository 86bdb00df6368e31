// Addresses under ids that entities no longer have, and where what lay there lies now.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "urls/addresses.hpp"

namespace waymark {

struct FormerAddress {
  std::string from;  // paths from the site's root
  std::string to;
  const Entity* entity;  // whose id it was
};

// One for each of the `paths` that has the id of an entity in it, such as those of its own page, of
// its mandates, its calendar or its registers, under each of its former ids; in the order of
// `from`. None where another of the paths lies.
std::vector<FormerAddress> former_addresses(const std::vector<std::unique_ptr<Entity>>& entities,
                                            const Addresses& addresses,
                                            const std::vector<std::string>& paths);

}  // namespace waymark
