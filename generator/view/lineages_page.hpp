// Where to find what decisions and documents came of one another.
#pragma once

#include "view/document_list.hpp"

namespace waymark {

// Those with a member of `organisation`, all where it is null; by the name that they are known by.
std::vector<const Lineage*> lineages_of(const ViewContext& context, const Unit* organisation);

// One page of the list of `lineages`, which are those of `organisation`.
DocumentListPageView make_lineages_page(const ViewContext& context, const Menus& menus,
                                        const std::vector<const Lineage*>& lineages,
                                        const Unit* organisation, std::size_t page);

// "2017–2024"; empty where no member has a date.
std::string years_of(const Lineage& lineage);

}  // namespace waymark
