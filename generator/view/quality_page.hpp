// What of the portal needs care, told neutrally: by owner, by rule, what has been accepted and
// until when, and what is to be looked through again.
#pragma once

#include "check/findings.hpp"
#include "view/listing_page.hpp"

namespace waymark {

ListingPageView make_quality_page(const ViewContext& context, const Menus& menus,
                                  const std::vector<QualityFinding>& findings);

// All rules in one table, each with a page.
ListingPageView make_rules_page(const ViewContext& context, const Menus& menus,
                                const std::vector<std::string>& names);

}  // namespace waymark
