// The portal's data beside its pages: linked data, and the page that tells of all data.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_data_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                    std::vector<SiteFile>& files);

// What one entity's page has beside it: a decision path as BPMN, a metric's values.
void add_entity_data(const ViewContext& context, const Entity& entity,
                     std::vector<SiteFile>& files);

}  // namespace waymark
