// Numbers with their nouns: "1 fas", "5 faser".
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "view/vocabulary.hpp"

namespace waymark {

// `key` has two words: `key.one` and `key.many`.
inline std::string counted(const Vocabulary& vocabulary, std::size_t count, std::string_view key) {
  return fmt::format("{} {}", count,
                     vocabulary.word(fmt::format("{}.{}", key, count == 1 ? "one" : "many")));
}

}  // namespace waymark
