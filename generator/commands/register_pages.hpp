// The registers: each as a page, as CSV and as JSON; and those of single organisations.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_register_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                        std::vector<SiteFile>& files);

}  // namespace waymark
