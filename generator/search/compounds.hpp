// Swedish compounds taken apart by the site's own words: "läkemedelskommittén" is "läkemedel" and
// "kommitté" where both stand by themselves somewhere.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "search/stems.hpp"

namespace waymark {

struct TransparentHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

using StemSet = std::unordered_set<std::string, TransparentHash, std::equal_to<>>;

// The stems of the parts of `word`, which is in lower case: each part has four letters or more,
// with an `s` between them or not, and a stem among `stems`. Of several ways the one with the
// fewest parts, then with the longest last one. Empty where there is none.
std::vector<std::string> compound_parts(std::string_view word, const StemSet& stems,
                                        const Stemmer& stemmer);

}  // namespace waymark
