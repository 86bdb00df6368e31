// Two pages about the whole offer: who must take which trainings and what is missing; and the base
// and local offers with what is to be launched.
#pragma once

#include "view/listing_page.hpp"

namespace waymark {

// Of `organisation`; of all where it is null.
ListingPageView make_mandatory_page(const ViewContext& context, const Menus& menus,
                                    const Unit* organisation);
ListingPageView make_offer_page(const ViewContext& context, const Menus& menus,
                                const Unit* organisation);

}  // namespace waymark
