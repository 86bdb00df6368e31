// What people read of HTML that our own renderer made.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Without tags, references to characters resolved, white space as single spaces; a space where a
// block ends, so that words of two paragraphs never grow together.
std::string plain_text(std::string_view html);

}  // namespace waymark
