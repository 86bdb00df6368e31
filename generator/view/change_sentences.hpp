// One change as a sentence.
#pragma once

#include "view/content_changes.hpp"
#include "view/context.hpp"

namespace waymark {

class ChangeSentences {
 public:
  ChangeSentences(const Vocabulary& vocabulary, const Addresses& addresses)
      : vocabulary_(vocabulary), linker_(addresses, vocabulary, {}) {}

  [[nodiscard]] ChangeLine line(const EntityChanges& entity, const Change& change) const;
  [[nodiscard]] ImpactLine line(const Backlink& link) const;

 private:
  using Values = std::vector<std::string>;

  [[nodiscard]] std::string word(std::string_view name) const;
  [[nodiscard]] Values values(const Entity& entity, const Field& field, const Record& record) const;
  [[nodiscard]] Values amounts(const Entity& mandate) const;
  [[nodiscard]] std::string part_name(const Entity& entity, const Field& list,
                                      const Record& part) const;
  [[nodiscard]] std::string name_before(const EntityChanges& entity, const Change& change) const;
  void fill(const EntityChanges& entity, const Change& change, ChangeLine& line) const;
  void fill_values(const EntityChanges& entity, const Change& change, ChangeLine& line) const;
  [[nodiscard]] std::string sentence(const EntityChanges& entity, const Change& change,
                                     const ChangeLine& line) const;
  [[nodiscard]] std::string list_sentence(const EntityChanges& entity, const Change& change,
                                          const ChangeLine& line) const;
  [[nodiscard]] std::string filled(std::string_view name, const ChangeLine& line,
                                   std::string_view place = {}) const;

  const Vocabulary& vocabulary_;
  Linker linker_;
};

}  // namespace waymark
