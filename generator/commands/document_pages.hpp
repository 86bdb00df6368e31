// The pages about governing documents and decisions together: registers, the hierarchy, when they
// are to be looked at again, and what came of what over the years.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_document_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                        std::vector<SiteFile>& files);

// The register of documents, one for each organisation too, in as many pages as they need.
void add_document_registers(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                            std::vector<SiteFile>& files);

}  // namespace waymark
