// The words that terms say not to use, and where a text uses one.
#pragma once

#include <bitset>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/word_beginnings.hpp"
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
    if (!pairs_.test(pair_of(word)) || !beginnings_.may_hold(before_colon(word))) return {};
    return find(reader);
  }

  // Everything that `at` goes by, as one text.
  [[nodiscard]] std::string all() const;

  // What stands before the ending of an abbreviation: "IT:s".
  static std::string_view before_colon(std::string_view word) {
    return word.substr(0, word.find(':'));
  }

 private:
  // A number that words share which begin with two letters, whatever their case.
  static std::size_t pair_of(std::string_view word) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]) | 0x20U; };
    return word.size() < 2 ? byte(0) : byte(0) << 8U | byte(1);
  }

  void add(const Term& term, const Text& text);
  [[nodiscard]] std::vector<const Entry*> find(const WordReader& reader) const;

  std::map<std::string, std::vector<Entry>, std::less<>> words_;  // by the first word
  // Of the words that entries begin with: two bytes of each, then more.
  std::bitset<(1U << 16U)> pairs_;
  WordBeginnings beginnings_{4, 8};
};

}  // namespace waymark
