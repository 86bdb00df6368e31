// Which words mean which stems: each its own, and compounds those of their parts, too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct IndexSettings {
  std::string_view language;             // as in site.yaml
  std::vector<std::string> stop_words;   // in lower case: not indexed
  std::vector<std::string> whole_words;  // in lower case: never taken apart
  std::size_t jobs = 1;
};

struct StemWord {
  std::uint32_t word = 0;
  bool is_part = false;  // the stem is that of a part of the word
};

struct IndexStem {
  std::string key;  // the stem without diacritics: files are ordered and found by it
  std::string stem;
  std::vector<StemWord> words;
};

// By key, then by stem. The same for any number of jobs.
std::vector<IndexStem> stems_of(const std::vector<std::string>& words,
                                const IndexSettings& settings);

}  // namespace waymark
