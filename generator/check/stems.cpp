#include "check/stems.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

// Longest first. Shortened from the first step of the Snowball stemmer for Swedish.
constexpr std::string_view endings[] = {
    "heterna", "hetens", "heten", "heter", "anden", "andes", "andet", "arens", "arnas", "ernas",
    "ornas",   "ande",   "aren",  "arna",  "arne",  "aste",  "erna",  "erns",  "orna",  "ades",
    "ade",     "are",    "ast",   "ens",   "ern",   "het",   "ad",    "ar",    "as",    "at",
    "en",      "er",     "es",    "et",    "or",    "a",     "e",     "s"};

// Folded, by the alphabet.
constexpr std::string_view common_words[] = {
    "alla",  "ar",    "at",    "att",     "av",  "aven",   "bland", "de",    "dem",   "den",
    "deras", "dess",  "dessa", "det",     "du",  "efter",  "ej",    "eller", "en",    "enligt",
    "ett",   "for",   "fran",  "genom",   "ha",  "har",    "hos",   "hur",   "i",     "in",
    "infor", "inom",  "inte",  "kan",     "med", "mellan", "mot",   "nar",   "och",   "om",
    "over",  "pa",    "sa",    "samt",    "sin", "sina",   "sitt",  "ska",   "skall", "som",
    "till",  "under", "ut",    "utifran", "vad", "var",    "vara",  "vid",   "vilka", "vilken"};

std::string_view stem_of(std::string_view word) {
  constexpr std::size_t shortest = 4;
  for (const auto ending : endings) {
    if (word.size() >= shortest + ending.size() && word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return word;
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  const auto folded = slug(text);
  for (std::size_t begin = 0; begin < folded.size();) {
    const auto end = std::min(folded.find('-', begin), folded.size());
    words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::vector<std::string> stems_of(std::string_view text) {
  std::vector<std::string> stems;
  for (const auto& word : folded_words(text)) {
    if (std::binary_search(std::begin(common_words), std::end(common_words), word)) continue;
    stems.emplace_back(stem_of(word));
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

}  // namespace waymark
