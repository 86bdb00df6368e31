#include "project/document_review.hpp"

#include <algorithm>

namespace waymark {
namespace {

const DateValue& beginning_of(const Document& document) {
  return document.decided_on.is_set() ? document.decided_on : document.valid_from;
}

void add_next(const Document& document, std::vector<Review>& reviews) {
  const auto& begins = beginning_of(document);
  if (document.review_by.is_set()) {
    reviews.push_back({document.review_by.date, ReviewReason::written});
  } else if (document.review_interval.is_set() && begins.is_set()) {
    reviews.push_back(
        {date_after(begins.date, document.review_interval.duration), ReviewReason::interval});
  }
}

}  // namespace

std::vector<Review> reviews_of(const Document& document) {
  std::vector<Review> reviews;
  add_next(document, reviews);
  if (const auto year = content_until(document)) {
    reviews.push_back({{*year, 0, 0}, ReviewReason::content});
  }
  if (document.valid_to.is_set()) {
    reviews.push_back({document.valid_to.date, ReviewReason::end});
  }
  std::erase_if(reviews, [&](const Review& each) {
    return document.valid_to.is_set() && document.valid_to.date.last_day() < each.day();
  });
  std::stable_sort(reviews.begin(), reviews.end(),
                   [](const Review& a, const Review& b) { return a.day() < b.day(); });
  return reviews;
}

}  // namespace waymark
