// Explains the portal's terms where they are used: the first time a text uses one, it leads to its
// definition at the end of the text.
#pragma once

#include <bitset>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/html.hpp"
#include "base/words.hpp"
#include "project/snapshot.hpp"
#include "project/term_uses.hpp"

namespace waymark {

class Glossary {
 public:
  // Of the terms that hold on the snapshot's day, by their title, aliases and synonyms.
  explicit Glossary(const Snapshot& snapshot);

  // Marks the terms in the body of `entity` that belong to its organisation or to none, and adds
  // their definitions. Words are found in Swedish inflection ("kunden" for "kund"); not in links,
  // headings and code. `url_of` gives a term's address seen from the page. Any thread may call
  // this.
  void explain(Html& body, const Entity& entity, const Words& words,
               const std::function<std::string(const Entity&)>& url_of) const;

  // The terms that `explain` would mark in the text as it is written, each once.
  [[nodiscard]] std::vector<const Term*> used_in(const Entity& entity) const;

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

// By the current entities' texts, read on `jobs` threads.
TermUses find_term_uses(const Glossary& glossary, const Snapshot& snapshot, std::size_t jobs);

}  // namespace waymark
