// Numbers as people read them, by the language's marks (`amounts.group_mark`,
// `amounts.decimal_mark` of the site's words).
#pragma once

#include <cstdint>
#include <string>

#include "view/vocabulary.hpp"

namespace waymark {

// "12 500", with spaces that lines do not break at.
std::string whole_number(const Vocabulary& vocabulary, std::int64_t number);

// "12 500", "4,25": a number given in thousandths, without noughts at the end.
std::string decimal_number(const Vocabulary& vocabulary, std::int64_t thousandths);

}  // namespace waymark
