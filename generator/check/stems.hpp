// Words as rules compare them: folded, and without their Swedish endings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// The text's words in their order: letters and digits, folded.
std::vector<std::string> folded_words(std::string_view text);

// The stems of the text's words, folded, each once and by the alphabet. Words that any text has
// ("och", "som") are left out.
std::vector<std::string> stems_of(std::string_view text);

}  // namespace waymark
