// The pages about the portal's own quality: each rule explained, and what rules have found.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_quality_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                       std::vector<SiteFile>& files);

}  // namespace waymark
