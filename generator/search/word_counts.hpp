// How often each word stands in each document, and where.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/compounds.hpp"
#include "search/documents.hpp"

namespace waymark {

// Of one word in one document.
struct WordCount {
  std::uint32_t word = 0;  // its number in the chunk
  std::uint16_t text = 0;  // how often in summary, headings, fields and body, by their weights
  std::uint8_t name = 0;   // the impact that it has there by title or alias; 0 where in none
};

// Neighbouring documents, with a dictionary of their own: chunks are counted on many threads.
struct CountedChunk {
  std::vector<std::string> words;  // in lower case, by their numbers
  std::vector<WordCount> counts;   // document by document
  std::vector<std::size_t> ends;   // of each document among the counts
};

class ChunkCounter {
 public:
  // The stop words are in lower case; they are not counted.
  explicit ChunkCounter(const std::vector<std::string>& stop_words);

  void add(const SearchDocument& document);

  [[nodiscard]] CountedChunk take();

 private:
  using Numbers = std::unordered_map<std::string, std::uint32_t, TransparentHash, std::equal_to<>>;

  static constexpr std::uint32_t stopped = std::numeric_limits<std::uint32_t>::max();

  template <class Use>
  void for_each_word(std::string_view text, Use use);
  void add_name(std::string_view name, double impact);
  void add_text(std::string_view text, unsigned weight);
  WordCount& count_of(std::uint32_t word);
  // `stopped` of a stop word.
  std::uint32_t number_of(std::string_view word);

  Numbers numbers_;
  std::vector<std::size_t> places_;  // of each word's last count, and one more
  std::size_t begin_ = 0;            // of the document's counts
  CountedChunk chunk_;
};

}  // namespace waymark
