// The pages beside a large plan's own: its activities by area, by who is responsible, by status and
// by what they lack.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_plan_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                    std::vector<SiteFile>& files);

}  // namespace waymark
