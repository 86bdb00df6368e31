// The page of what has changed in the content, and the feed of the same.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// Nothing where the site does not tell of changes. What they are made from lives as long as the
// files' functions.
void add_change_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                      std::vector<SiteFile>& files);

}  // namespace waymark
