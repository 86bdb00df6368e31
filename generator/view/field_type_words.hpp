// What a field takes, in the site's words, for editors: "ett av orden: online (på webben), …".
#pragma once

#include <string>

#include "view/vocabulary.hpp"

namespace waymark {

// `slot` is the field's in any record, only its type counts.
std::string type_in_words(const Vocabulary& vocabulary, KindIndex kind, const Field& field,
                          const Slot& slot);

}  // namespace waymark
