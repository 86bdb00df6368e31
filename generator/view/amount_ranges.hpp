// Spans of amounts: what several of them leave out, what they have in common, and the scale that
// they are drawn on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "model/mandate.hpp"

namespace waymark {

inline constexpr std::int64_t without_limit = std::numeric_limits<std::int64_t>::max();

// From and to an amount, both of them with it; from nought without a limit where nothing is said.
struct AmountSpan {
  std::int64_t from = 0;
  std::int64_t to = without_limit;

  friend bool operator==(const AmountSpan&, const AmountSpan&) = default;
};

inline constexpr AmountSpan all_amounts;

// The mandate's limits as written, without those that hold no amount; all amounts where it has no
// limits.
std::vector<AmountSpan> spans_of(const Mandate& mandate);

// What the two have in common; nothing where they do not meet.
std::optional<AmountSpan> common(const AmountSpan& a, const AmountSpan& b);

// What none of the spans holds, from nought and up; in order.
std::vector<AmountSpan> left_out(std::vector<AmountSpan> spans);

// A scale on which every limit of its spans is a mark and all marks are equally far from each
// other, so that a step from 99 to 100 thousand is seen as well as one from 1 to 10 million. It
// begins at nought and goes on past its last mark without an end.
class AmountScale {
 public:
  explicit AmountScale(std::span<const AmountSpan> spans);

  // The marks in order, nought first: the last amount before something begins or ends.
  [[nodiscard]] const std::vector<std::int64_t>& marks() const { return marks_; }

  // The mark at which a span begins.
  [[nodiscard]] std::size_t begin_of(const AmountSpan& span) const;

  // The mark at which it ends; the number of marks where it has no limit.
  [[nodiscard]] std::size_t end_of(const AmountSpan& span) const;

 private:
  [[nodiscard]] std::size_t place_of(std::int64_t mark) const;

  std::vector<std::int64_t> marks_;
};

}  // namespace waymark
