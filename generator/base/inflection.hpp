// How Swedish nouns end, for telling a word in other forms than its own.
#pragma once

#include <array>
#include <string_view>

namespace waymark {

// Endings of Swedish nouns in their definite, plural and genitive forms; first the empty one.
inline constexpr std::array<std::string_view, 14> noun_endings = {
    "", "s", "n", "t", "en", "et", "er", "ar", "or", "ens", "ets", "erna", "arna", "orna"};

}  // namespace waymark
