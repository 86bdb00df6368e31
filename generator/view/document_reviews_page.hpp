// When governing documents are to be looked at again: month by month, what is late first.
#pragma once

#include "project/document_review.hpp"
#include "view/document_list.hpp"

namespace waymark {

// A document that holds, and one occasion to look at it; none where nothing says when.
struct PlannedReview {
  const Document* document;
  std::optional<Review> review;
};

// In the order of days, then of the alphabet; those without a day last. Laws and reports are only
// here when they have a day, for nobody here renews them. Those of `organisation`, all where it is
// null.
std::vector<PlannedReview> planned_reviews(const ViewContext& context, const Unit* organisation);

// One page of the calendar of `reviews`, which are those of `organisation`.
DocumentListPageView make_document_reviews_page(const ViewContext& context, const Menus& menus,
                                                const std::vector<PlannedReview>& reviews,
                                                const Unit* organisation, std::size_t page);

}  // namespace waymark
