#include "search/word_counts.hpp"

#include <algorithm>
#include <unordered_map>

#include "base/parallel.hpp"
#include "base/word_text.hpp"
#include "search/compounds.hpp"
#include "search/words.hpp"

namespace waymark {
namespace {

// Documents that one thread takes at a time, with a dictionary of their own.
constexpr std::size_t chunk_size = 128;

using Numbers = std::unordered_map<std::string, std::uint32_t, TransparentHash, std::equal_to<>>;

class ChunkCounter {
 public:
  explicit ChunkCounter(const StemSet& stop_words) : stop_words_(stop_words) {}

  DocumentWords count(const SearchDocument& document) {
    DocumentWords made;
    places_.clear();
    made.title_words = add(made, document.title, SearchField::title);
    for (const auto& alias : document.aliases) {
      made.alias_words = std::max(made.alias_words, add(made, alias, SearchField::alias));
    }
    add(made, document.summary, SearchField::summary);
    add(made, document.headings, SearchField::heading);
    add(made, document.fields, SearchField::field);
    add(made, document.body, SearchField::body);
    return made;
  }

  // The words by their numbers.
  [[nodiscard]] std::vector<std::string> words() const {
    std::vector<std::string> all(numbers_.size());
    for (const auto& [word, number] : numbers_) all[number] = word;
    return all;
  }

 private:
  std::uint16_t add(DocumentWords& made, const std::string& text, SearchField field) {
    std::uint16_t words = 0;
    for_each_search_word(lower_case(text), [&](std::string_view word) {
      if (stop_words_.contains(word)) return;
      ++words;
      const auto [at, is_new] = places_.try_emplace(number_of(word), made.words.size());
      if (is_new) made.words.push_back({at->first, {}});
      ++made.words[at->second].in[static_cast<std::size_t>(field)];
    });
    return words;
  }

  std::uint32_t number_of(std::string_view word) {
    if (const auto known = numbers_.find(word); known != numbers_.end()) return known->second;
    const auto number = static_cast<std::uint32_t>(numbers_.size());
    numbers_.emplace(word, number);
    return number;
  }

  const StemSet& stop_words_;
  Numbers numbers_;
  std::unordered_map<std::uint32_t, std::size_t> places_;  // of the document's words
};

struct Chunk {
  std::vector<std::string> words;
  std::vector<DocumentWords> documents;
};

std::vector<Chunk> count_chunks(const std::vector<SearchDocument>& documents,
                                const StemSet& stop_words, std::size_t jobs) {
  std::vector<Chunk> chunks((documents.size() + chunk_size - 1) / chunk_size);
  parallel_for(chunks.size(), jobs, [&](std::size_t i) {
    ChunkCounter counter(stop_words);
    const auto end = std::min(documents.size(), (i + 1) * chunk_size);
    for (auto at = i * chunk_size; at < end; ++at) {
      chunks[i].documents.push_back(counter.count(documents[at]));
    }
    chunks[i].words = counter.words();
  });
  return chunks;
}

std::vector<std::string> all_words(const std::vector<Chunk>& chunks) {
  std::vector<std::string> words;
  for (const auto& chunk : chunks) {
    words.insert(words.end(), chunk.words.begin(), chunk.words.end());
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

void renumber(Chunk& chunk, const std::vector<std::string>& words) {
  std::vector<std::uint32_t> numbers;
  for (const auto& word : chunk.words) {
    const auto at = std::lower_bound(words.begin(), words.end(), word);
    numbers.push_back(static_cast<std::uint32_t>(at - words.begin()));
  }
  for (auto& document : chunk.documents) {
    for (auto& count : document.words) count.word = numbers[count.word];
  }
}

}  // namespace

WordCounts count_words(const std::vector<SearchDocument>& documents,
                       const std::vector<std::string>& stop_words, std::size_t jobs) {
  const StemSet stops(stop_words.begin(), stop_words.end());
  auto chunks = count_chunks(documents, stops, jobs);
  WordCounts counts;
  counts.words = all_words(chunks);
  parallel_for(chunks.size(), jobs, [&](std::size_t i) { renumber(chunks[i], counts.words); });
  for (auto& chunk : chunks) {
    std::move(chunk.documents.begin(), chunk.documents.end(), std::back_inserter(counts.documents));
  }
  return counts;
}

}  // namespace waymark
