// When a document is to be looked at again, and why.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/kinds.hpp"

namespace waymark {

// `written`: `review_by`. `interval`: once every `review_interval`. `content`: the time that its
// content is for comes to its end. `end`: its validity does.
enum class ReviewReason { written, interval, content, end };

struct Review {
  PartialDate date;  // as exact as it is known; due on its last day
  ReviewReason reason;

  [[nodiscard]] Day day() const { return date.last_day(); }
};

// Each occasion up to its last day, in the order of days. A written day of review stands in place of the one that the
// interval gives, which is counted from the day of the decision, else from the first day of
// validity: a document that was looked at and left as it is says so by `review_by`.
std::vector<Review> reviews_of(const Document& document);

}  // namespace waymark
