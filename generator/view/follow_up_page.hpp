// What is followed up: each metric with its latest value, the effects that plans are to have, and
// what cannot be followed because something is not written.
#pragma once

#include "view/listing_page.hpp"

namespace waymark {

// Of `organisation`; of all where it is null.
ListingPageView make_follow_up_page(const ViewContext& context, const Menus& menus,
                                    const Unit* organisation);

}  // namespace waymark
