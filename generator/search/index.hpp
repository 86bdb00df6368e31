// Which documents have which stems, and how much each counts there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/stem_words.hpp"
#include "search/word_counts.hpp"

namespace waymark {

inline constexpr std::uint8_t greatest_impact = 63;

struct Posting {
  std::uint32_t document = 0;
  std::uint8_t impact = 1;  // from 1; comparable between names and texts; no rarity in it
};

struct SearchTerm {
  std::vector<Posting> names;   // in titles and aliases; by document
  std::vector<Posting> texts;   // in the rest
  std::uint32_t documents = 0;  // that have it anywhere
};

// An impact is 60 for a word that is the whole title, less in a longer one, 45 for an alias; in
// texts up to 20, by BM25's saturation of term frequency (Robertson and Zaragoza, 2009; k1 1.2,
// b 0.5) over fields with weights. Parts of compounds count 0.4, documents that do not hold 0.7.
class SearchIndex {
 public:
  // `holds` tells of each document whether it holds. The same for any number of jobs.
  SearchIndex(std::vector<CountedChunk> chunks, const std::vector<bool>& holds,
              const IndexSettings& settings);

  [[nodiscard]] const std::vector<IndexStem>& stems() const { return stems_; }

  // At least as many as the term has.
  [[nodiscard]] std::size_t most_postings(const IndexStem& stem) const;

  // From any thread.
  [[nodiscard]] SearchTerm term(const IndexStem& stem) const;

 private:
  // Of a word in a document.
  struct Occurrence {
    std::uint32_t document = 0;
    std::uint16_t text = 0;
    std::uint8_t name = 0;
  };

  struct DocumentFactors {
    float slow = 0;  // what is added to a frequency before it is divided by the sum
    float weight = 1;
  };

  // The first of the word's occurrences.
  [[nodiscard]] std::size_t begin_of(std::uint32_t word) const {
    return word == 0 ? 0 : ends_[word - 1];
  }

  std::vector<std::string> number_words(std::vector<CountedChunk>& chunks);
  void collect(std::vector<CountedChunk> chunks);
  void weigh(const std::vector<bool>& holds);

  std::vector<std::size_t> ends_;  // of each word's occurrences
  std::vector<Occurrence> occurrences_;
  std::vector<IndexStem> stems_;
  std::vector<DocumentFactors> factors_;
};

}  // namespace waymark
