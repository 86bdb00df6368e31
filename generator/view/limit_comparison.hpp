// How the limits of a matter's mandates fit together: amounts that none of them holds, and amounts
// that two of them hold at once.
#pragma once

#include <span>
#include <vector>

#include "project/rights.hpp"
#include "view/amount_ranges.hpp"

namespace waymark {

// Amounts that nobody has a right to for the whole of `place`; null where the mandates tell no
// place.
struct LimitGap {
  AmountSpan amounts;
  const Unit* place;
};

// Amounts that two have the same sort of right to in one place, neither by the other's delegation.
struct LimitOverlap {
  AmountSpan amounts;
  const Mandate* one;
  const Mandate* other;
};

struct LimitComparison {
  std::vector<LimitGap> gaps;
  std::vector<LimitOverlap> overlaps;  // the first of them, where they are many
};

// Nothing where no mandate has limits. Those who decide are compared, or those who carry out where
// nobody decides. Below and above what is decided, what is carried out is no gap.
LimitComparison compare_limits(const Snapshot& snapshot, std::span<const Mandate* const> mandates);

}  // namespace waymark
