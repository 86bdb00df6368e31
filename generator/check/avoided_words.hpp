// The words that terms say not to use, and where a text uses one.
#pragma once

#include <bitset>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/word_reader.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

class AvoidedWords {
 public:
  struct Entry {
    const Term* term;
    const Text* written;            // one of its `avoid`
    std::vector<std::string> rest;  // of several words, those behind the first
  };

  // Of the terms that hold on that day.
  AvoidedWords(const Resolved& portal, Day as_of);

  // Those that are written where `reader` stands, in Swedish inflection ("klienternas"), whatever
  // the case. Any thread may call this.
  [[nodiscard]] std::vector<const Entry*> at(const WordReader& reader) const {
    const auto word = reader.word().text;
    if (!pairs_.test(pair_of(word)) || !may_begin(word)) return {};
    return find(reader);
  }

 private:
  // A number that words share which begin with two letters, whatever their case.
  static std::size_t pair_of(std::string_view word) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]) | 0x20U; };
    return word.size() < 2 ? byte(0) : byte(0) << 8U | byte(1);
  }

  void add(const Term& term, const Text& text);
  [[nodiscard]] bool may_begin(std::string_view word) const;
  [[nodiscard]] std::vector<const Entry*> find(const WordReader& reader) const;

  std::map<std::string, std::vector<Entry>, std::less<>> words_;  // by the first word
  // Of the words that entries begin with: two bytes; four or eight of them.
  std::bitset<(1U << 16U)> pairs_;
  std::bitset<(1U << 16U)> short_beginnings_;
  std::bitset<(1U << 16U)> long_beginnings_;
};

}  // namespace waymark
