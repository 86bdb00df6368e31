// Systems and services with who answers for them: the digital base level first, then the rest, what
// is on its way in or out, and what nobody has been named for.
#pragma once

#include "view/listing_page.hpp"

namespace waymark {

// Of `organisation`; of all where it is null.
ListingPageView make_systems_page(const ViewContext& context, const Menus& menus,
                                  const Unit* organisation);

}  // namespace waymark
