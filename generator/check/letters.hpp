// Letters of Swedish prose by their bytes. All outside ASCII count as letters.
#pragma once

#include <cstddef>
#include <string_view>

namespace waymark {

inline bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
}

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Bytes of the capital letter at `at`, A to Z or À to Þ with Å, Ä and Ö among them; 0 for another.
inline std::size_t capital_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  if (byte(at) >= 'A' && byte(at) <= 'Z') return 1;
  return byte(at) == 0xC3 && byte(at + 1) >= 0x80 && byte(at + 1) <= 0x9E ? 2 : 0;
}

// True when a text begins with two capital letters, as every abbreviation does.
inline bool begins_with_capitals(std::string_view text) {
  const auto size = capital_size(text, 0);
  return size > 0 && capital_size(text, size) > 0;
}

// A number that words with one first letter share, whatever its case; 0 for no word.
inline unsigned initial_of(std::string_view word) {
  if (word.empty()) return 0;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]) | 0x20U; };
  return word[0] == '\xC3' && word.size() > 1 ? byte(1) << 8U : byte(0);
}

}  // namespace waymark
