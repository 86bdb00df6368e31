// What makes words of a text, by Unicode's tables (unicode.cpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

// Lower case in normalisation form C, with its diacritics: "Rådet" -> "rådet".
std::string lower_case(std::string_view text);

// Letters, digits and the marks that belong to them.
bool is_word_character(std::int32_t code_point);

}  // namespace waymark
