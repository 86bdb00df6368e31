#include "check/avoided_words.hpp"

#include <algorithm>

#include "base/inflection.hpp"
#include "check/letters.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

// Shorter words have too many others beside them that end so.
constexpr std::size_t shortest_inflected = 4;
constexpr std::size_t longest_ending = 5;

// Case does not matter; `å` and `a` stay two letters, for they make two words.
std::string key_of(std::string_view word) {
  std::string key(AvoidedWords::before_colon(word));
  for (std::size_t at = 0; at < key.size(); ++at) {
    const auto size = capital_size(key, at);
    if (size > 0) key[at + size - 1] = static_cast<char>(key[at + size - 1] + 0x20);
  }
  return key;
}

// An ending of a noun, or that with the `s` of the genitive.
bool is_ending(std::string_view tail) {
  const auto has = [](std::string_view each) {
    return std::find(noun_endings.begin(), noun_endings.end(), each) != noun_endings.end();
  };
  return has(tail) || (tail.ends_with('s') && has(tail.substr(0, tail.size() - 1)));
}

// Whether the words behind the reader's are these; the last one may be inflected.
bool goes_on(WordReader reader, const std::vector<std::string>& rest) {
  return std::all_of(rest.begin(), rest.end(), [&](const std::string& word) {
    if (!reader.next() || reader.word().begins_block) return false;
    const auto key = key_of(reader.word().text);
    if (&word != &rest.back()) return key == word;
    return key.starts_with(word) && is_ending(std::string_view(key).substr(word.size()));
  });
}

}  // namespace

AvoidedWords::AvoidedWords(const Resolved& portal, Day as_of) {
  for (const auto& entity : portal.entities()) {
    const auto* term = as<Term>(entity.get());
    if (term == nullptr || !is_current(*term, as_of)) continue;
    for (const auto& text : term->avoid) add(*term, text);
  }
}

void AvoidedWords::add(const Term& term, const Text& text) {
  std::vector<std::string> keys;
  for (WordReader reader({text.value, nullptr, false, {}}); reader.next();) {
    const auto word = reader.word().text;
    keys.push_back(key_of(word));
    if (keys.size() > 1) continue;
    pairs_.set(pair_of(word));
    beginnings_.add(before_colon(word));
  }
  if (keys.empty()) return;
  words_[keys.front()].push_back({&term, &text, {keys.begin() + 1, keys.end()}});
}

std::string AvoidedWords::all() const {
  std::string all;
  for (const auto& [first, entries] : words_) {
    for (const auto& entry : entries) {
      all += first;
      for (const auto& word : entry.rest) all.append(" ").append(word);
      all += '\n';
    }
  }
  return all;
}

std::vector<const AvoidedWords::Entry*> AvoidedWords::find(const WordReader& reader) const {
  std::vector<const Entry*> all;
  const auto key = key_of(reader.word().text);
  for (std::size_t size = 0; size <= std::min(longest_ending, key.size()); ++size) {
    const auto stem = std::string_view(key).substr(0, key.size() - size);
    const auto tail = std::string_view(key).substr(stem.size());
    const bool is_inflected = size > 0;
    if (is_inflected && (stem.size() < shortest_inflected || !is_ending(tail))) continue;
    const auto found = words_.find(stem);
    if (found == words_.end()) continue;
    for (const auto& entry : found->second) {
      if (is_inflected && !entry.rest.empty()) continue;
      if (goes_on(reader, entry.rest)) all.push_back(&entry);
    }
  }
  return all;
}

}  // namespace waymark
