// Finds the portal's terms where they are used: the first time a text uses one, it leads to its
// definition at the end of the text.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/html.hpp"
#include "base/words.hpp"
#include "project/snapshot.hpp"

namespace waymark {

// A term in a body's open HTML.
struct TermMark {
  std::uint32_t at = 0;  // bytes
  std::uint32_t size = 0;
  const Term* term = nullptr;
};

class Glossary {
 public:
  // Of the terms that hold on the snapshot's day, by their title, aliases and synonyms.
  explicit Glossary(const Snapshot& snapshot);

  // Where the body of `entity` first uses each term that belongs to its organisation or to none.
  // Words are found in Swedish inflection ("kunden" for "kund"); not in links, headings and code.
  // Any thread may call this.
  [[nodiscard]] std::vector<TermMark> marks_in(const Entity& entity) const;

  struct Entry {
    std::string rest;  // of a term of several words, what follows the first
    const Term* term;
  };

  // The term that begins with the word at `at`, and how many bytes it takes; where none does null,
  // and those of the word.
  struct Match {
    const Term* term = nullptr;
    std::size_t size = 0;
  };
  [[nodiscard]] Match match(std::string_view text, std::size_t at) const;

  [[nodiscard]] bool is_empty() const { return entries_.empty(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  using Entries = std::vector<Entry>;

  // What a written word may be a form of.
  struct Form {
    const Entries* entries;
    bool is_whole;  // it is the word itself, so that others may follow
  };

  void add(std::string_view name, const Term& term);
  void add_forms();
  static Match match_entries(const Entries& entries, std::string_view rest, std::size_t word_size);

  std::unordered_map<std::string, Entries> entries_;  // by their first word
  std::unordered_map<std::string, std::vector<Form>, Hash, std::equal_to<>> forms_;
  // By a hash of their bytes, whatever the case: tells most words from all forms at once.
  std::bitset<(1U << 16U)> known_;
  const Snapshot& snapshot_;
};

// Adds the definitions that the marks of a body lead to. `url_of` gives a term's address seen from
// the page.
void append_definitions(Html& body, const std::vector<TermMark>& marks, const Words& words,
                        const std::function<std::string(const Entity&)>& url_of);

}  // namespace waymark
