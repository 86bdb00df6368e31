// The words of a text, as the search knows them.
//
// A word is a run of letters and digits. Words with one of - / : . and apostrophes between them
// and no space ("it-system", "2024-05699") are also one word together, without the marks. What the
// browser does with a query (assets/search/words.js) must give the same words.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace waymark {

// Calls `use` with each word of `text`, in lower case (lower_case). The views live as long as the
// call.
void for_each_search_word(std::string_view text, const std::function<void(std::string_view)>& use);

// Lower case without diacritics and without the letters that stand for them: "kommittén" ->
// "kommitten", "ø" -> "o".
std::string search_key(std::string_view word);

}  // namespace waymark
