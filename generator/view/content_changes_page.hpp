// The page of what has changed in the content.
#pragma once

#include "project/origins.hpp"
#include "view/content_changes.hpp"
#include "view/listing_page.hpp"

namespace waymark {

// What is new, what has changed, what has ended or gone; each by the kinds, then the alphabet.
ListingPageView make_content_changes_page(const ViewContext& context, const Menus& menus,
                                          const ContentChanges& changes);

}  // namespace waymark
