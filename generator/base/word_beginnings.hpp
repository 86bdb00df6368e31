// Tells most words of a text from a set of words by their first bytes, at next to no cost.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace waymark {

class WordBeginnings {
 public:
  // An ending may begin behind byte `after_short` of a word shorter than `after_long` bytes, and
  // behind byte `after_long` of a longer one.
  constexpr WordBeginnings(std::size_t after_short, std::size_t after_long)
      : after_short_(after_short), after_long_(after_long) {}

  void add(std::string_view word) {
    if (word.size() < after_long_) {
      short_.set(number_of(word, after_short_));
    } else {
      long_.set(number_of(word, after_long_));
    }
  }

  // False only where `word`, whatever its case, begins like none that was added.
  [[nodiscard]] bool may_hold(std::string_view word) const {
    return short_.test(number_of(word, after_short_)) || long_.test(number_of(word, after_long_));
  }

 private:
  // Below 2^16, and the same for words that differ only in the case of Latin letters: that is one
  // bit of their last byte.
  static std::size_t number_of(std::string_view word, std::size_t bytes) {
    std::size_t number = 0;
    for (const char c : word.substr(0, bytes)) {
      number = number * 37 + (static_cast<unsigned char>(c) | 0x20U);
    }
    return number & 0xFFFFU;
  }

  std::size_t after_short_;
  std::size_t after_long_;
  std::bitset<(1U << 16U)> short_;
  std::bitset<(1U << 16U)> long_;
};

}  // namespace waymark
