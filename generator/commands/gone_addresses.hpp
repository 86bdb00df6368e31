// Addresses that readers may have links to, and that the site does not have any more.
#pragma once

#include <vector>

#include "commands/load.hpp"
#include "commands/site_pages.hpp"

namespace waymark {

inline constexpr Rule address_gone{"address-gone", Severity::warning,
                                   "A published page is gone, and nothing leads on from it."};

// Compares the manifest given with --published, if any, with the files of the site to be: the page
// at a former id is one of these. Each gone page is a warning at its place in the manifest.
void check_gone_addresses(const std::vector<SiteFile>& files, Loaded& loaded);

}  // namespace waymark
