#include "search/word_counts.hpp"

#include <algorithm>
#include <cmath>

#include "search/words.hpp"

namespace waymark {
namespace {

constexpr double title_impact = 60;
constexpr double alias_impact = 45;
// Of what stands in a text, in halves of a word in the body.
constexpr unsigned summary_weight = 6;
constexpr unsigned heading_weight = 5;
constexpr unsigned field_weight = 3;
constexpr unsigned body_weight = 2;

}  // namespace

ChunkCounter::ChunkCounter(const std::vector<std::string>& stop_words) {
  for (const auto& word : stop_words) numbers_.emplace(word, stopped);
}

void ChunkCounter::add(const SearchDocument& document) {
  begin_ = chunk_.counts.size();
  add_name(document.title, title_impact);
  for (const auto& alias : document.aliases) add_name(alias, alias_impact);
  add_text(document.summary, summary_weight);
  add_text(document.headings, heading_weight);
  add_text(document.fields, field_weight);
  add_text(document.body, body_weight);
  chunk_.ends.push_back(chunk_.counts.size());
}

CountedChunk ChunkCounter::take() {
  chunk_.words.resize(places_.size());
  for (const auto& [word, number] : numbers_) {
    if (number != stopped) chunk_.words[number] = word;
  }
  return std::move(chunk_);
}

template <class Use>
void ChunkCounter::for_each_word(std::string_view text, Use use) {
  for_each_search_word(text, [&](std::string_view word) {
    if (const auto number = number_of(word); number != stopped) use(number);
  });
}

// A word that is the whole name has all of the impact, one of many a little more than half.
void ChunkCounter::add_name(std::string_view name, double impact) {
  std::vector<std::uint32_t> words;
  for_each_word(name, [&](std::uint32_t word) { words.push_back(word); });
  if (words.empty()) return;
  const auto share = 0.5 + 0.5 / std::sqrt(static_cast<double>(words.size()));
  const auto own = static_cast<std::uint8_t>(std::lround(impact * share));
  for (const auto word : words) {
    auto& count = count_of(word);
    count.name = std::max(count.name, own);
  }
}

void ChunkCounter::add_text(std::string_view text, unsigned weight) {
  constexpr unsigned most = std::numeric_limits<std::uint16_t>::max();
  for_each_word(text, [&](std::uint32_t word) {
    auto& count = count_of(word);
    count.text = static_cast<std::uint16_t>(std::min(most, count.text + weight));
  });
}

WordCount& ChunkCounter::count_of(std::uint32_t word) {
  if (places_[word] <= begin_) {
    chunk_.counts.push_back({word});
    places_[word] = chunk_.counts.size();
  }
  return chunk_.counts[places_[word] - 1];
}

std::uint32_t ChunkCounter::number_of(std::string_view word) {
  if (const auto known = numbers_.find(word); known != numbers_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(places_.size());
  numbers_.emplace(word, number);
  places_.push_back(0);
  return number;
}

}  // namespace waymark
