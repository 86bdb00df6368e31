#include "view/amount_ranges.hpp"

#include <algorithm>

namespace waymark {
namespace {

std::int64_t before(std::int64_t amount) { return amount == 0 ? 0 : amount - 1; }

}  // namespace

std::vector<AmountSpan> spans_of(const Mandate& mandate) {
  if (mandate.limit.empty()) return {all_amounts};
  std::vector<AmountSpan> spans;
  for (const auto& range : mandate.limit) {
    const AmountSpan span{std::max<std::int64_t>(range.from.value, 0),
                          range.to.is_set() ? range.to.value : without_limit};
    if (span.from <= span.to) spans.push_back(span);
  }
  return spans;
}

std::optional<AmountSpan> common(const AmountSpan& a, const AmountSpan& b) {
  const AmountSpan both{std::max(a.from, b.from), std::min(a.to, b.to)};
  if (both.from > both.to) return std::nullopt;
  return both;
}

std::vector<AmountSpan> left_out(std::vector<AmountSpan> spans) {
  std::sort(spans.begin(), spans.end(),
            [](const AmountSpan& a, const AmountSpan& b) { return a.from < b.from; });
  std::vector<AmountSpan> gaps;
  std::int64_t next = 0;  // the lowest amount that may be left out
  for (const auto& span : spans) {
    if (span.from > next) gaps.push_back({next, span.from - 1});
    if (span.to == without_limit) return gaps;
    next = std::max(next, span.to + 1);
  }
  gaps.push_back({next, without_limit});
  return gaps;
}

AmountScale::AmountScale(std::span<const AmountSpan> spans) : marks_{0} {
  for (const auto& span : spans) {
    marks_.push_back(before(span.from));
    if (span.to != without_limit) marks_.push_back(span.to);
  }
  std::sort(marks_.begin(), marks_.end());
  marks_.erase(std::unique(marks_.begin(), marks_.end()), marks_.end());
}

std::size_t AmountScale::begin_of(const AmountSpan& span) const {
  return place_of(before(span.from));
}

std::size_t AmountScale::end_of(const AmountSpan& span) const {
  return span.to == without_limit ? marks_.size() : place_of(span.to);
}

std::size_t AmountScale::place_of(std::int64_t mark) const {
  return static_cast<std::size_t>(std::lower_bound(marks_.begin(), marks_.end(), mark) -
                                  marks_.begin());
}

}  // namespace waymark
