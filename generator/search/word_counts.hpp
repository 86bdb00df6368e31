// How often each word stands in each field of each document.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/documents.hpp"

namespace waymark {

enum class SearchField : std::uint8_t { title, alias, summary, heading, field, body };
inline constexpr std::size_t search_fields = 6;

struct WordCount {
  std::uint32_t word = 0;  // among WordCounts::words
  std::array<std::uint16_t, search_fields> in{};
};

struct DocumentWords {
  std::vector<WordCount> words;
  std::uint16_t title_words = 0;
  std::uint16_t alias_words = 0;  // of its longest alias
};

struct WordCounts {
  std::vector<std::string> words;  // all that are written anywhere, in lower case, by byte
  std::vector<DocumentWords> documents;
};

// Without the stop words, which are in lower case.
WordCounts count_words(const std::vector<SearchDocument>& documents,
                       const std::vector<std::string>& stop_words, std::size_t jobs);

}  // namespace waymark
