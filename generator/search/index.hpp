// Which documents have which stems, and how much each counts there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/documents.hpp"

namespace waymark {

struct Posting {
  std::uint32_t document = 0;
  std::uint8_t impact = 1;  // 1 to 255, comparable between names and texts; no rarity in it
};

struct SearchTerm {
  std::string stem;
  std::string key;              // the stem without diacritics: files are ordered and found by it
  std::vector<Posting> names;   // in titles and aliases; by document
  std::vector<Posting> texts;   // in the rest
  std::uint32_t documents = 0;  // that have it anywhere
};

struct IndexSettings {
  std::string_view language;             // as in site.yaml
  std::vector<std::string> stop_words;   // in lower case: not indexed
  std::vector<std::string> whole_words;  // in lower case: never taken apart
  std::size_t jobs = 1;
};

// By key, then by stem. The same for any number of jobs.
//
// An impact is 120 for a word that is the whole title, less in a longer one, 90 for an alias; in
// texts up to 40, by BM25's saturation of term frequency (Robertson and Zaragoza, 2009; k1 1.2,
// b 0.5) over fields with weights. Parts of compounds count 0.4, documents that do not hold 0.7.
std::vector<SearchTerm> index_documents(const std::vector<SearchDocument>& documents,
                                        const IndexSettings& settings);

}  // namespace waymark
