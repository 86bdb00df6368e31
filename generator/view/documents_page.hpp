// The register of governing documents: those that hold, then what is to come, drafts, and what has
// been replaced or has ended, for readers ask here whether an old one still holds.
#pragma once

#include "view/document_list.hpp"

namespace waymark {

// In the order of their standings, then of the alphabet; those of `organisation`, all where it is
// null.
std::vector<const Document*> documents_of(const ViewContext& context, const Unit* organisation);

// One page of the register of `documents`, which are those of `organisation`.
DocumentListPageView make_documents_page(const ViewContext& context, const Menus& menus,
                                         const std::vector<const Document*>& documents,
                                         const Unit* organisation, std::size_t page);

}  // namespace waymark
