// The letters that people look words up by.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// The first letter, large: "Å" for "åtgärd". Digits and signs stand under "#", foreign letters with
// diacritics under the plain ones.
std::string letter_of(std::string_view word);

}  // namespace waymark
