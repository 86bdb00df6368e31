// A time from one date to another, where either may be missing.
#pragma once

#include <string>

#include "model/values.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

// "februari 2026 – juni 2026", "från februari 2026", "senast juni 2026"; empty without dates.
std::string period_words(const Vocabulary& vocabulary, const DateValue& from, const DateValue& to);

}  // namespace waymark
