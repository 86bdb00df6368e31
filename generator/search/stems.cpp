#include "search/stems.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::array<std::string_view, 3> definite_endings = {"et", "en", "an"};
constexpr std::size_t shortest_rest = 3;  // letters

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool has_vowel(std::string_view word) {
  constexpr std::array<std::string_view, 10> vowels = {"a", "e", "i", "o", "u",
                                                       "y", "å", "ä", "ö", "é"};
  return std::any_of(vowels.begin(), vowels.end(), [&](std::string_view vowel) {
    return word.find(vowel) != std::string_view::npos;
  });
}

// The word without its definite ending; the word itself where it has none.
std::string_view without_ending(std::string_view word) {
  if (word.ends_with("én")) return word.substr(0, word.size() - 1);
  for (const auto ending : definite_endings) {
    if (!word.ends_with(ending)) continue;
    const auto rest = word.substr(0, word.size() - ending.size());
    if (count_code_points(rest) >= shortest_rest && has_vowel(rest)) return rest;
  }
  return word;
}

}  // namespace

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer(std::string_view language)
    : stemmer_(sb_stemmer_new(std::string(language).c_str(), "UTF_8")),
      folds_endings_(language == "sv") {}

std::string Stemmer::snowball(std::string_view word) const {
  const auto* stem =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  if (stem == nullptr) return std::string(word);
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

std::string Stemmer::stem(std::string_view word) const {
  if (!stemmer_ || has_digit(word)) return std::string(word);
  auto stem = snowball(word);
  if (!folds_endings_) return stem;
  for (auto rest = without_ending(stem); rest.size() < stem.size(); rest = without_ending(stem)) {
    stem = snowball(std::string(rest));
  }
  return stem;
}

}  // namespace waymark
