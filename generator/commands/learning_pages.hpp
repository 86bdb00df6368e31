// The pages about trainings as a whole: the catalogue with its selections, what each target group
// needs, what is mandatory, and the offers.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_learning_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                        std::vector<SiteFile>& files);

}  // namespace waymark
