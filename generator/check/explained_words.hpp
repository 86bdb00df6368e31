// The abbreviations that a portal explains: by a term, or by an entity that is called so.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule_context.hpp"

namespace waymark {

class ExplainedWords {
 public:
  // Takes them from titles and aliases of all entities and from synonyms of current terms.
  explicit ExplainedWords(const RuleContext& context);

  // Whether readers of `entity` find `abbreviation`, or the whole word that it stands in
  // ("IA-nätverkets"), among the names of their own organisation or of none.
  [[nodiscard]] bool has(std::string_view abbreviation, std::string_view word,
                         const Entity& entity) const;

 private:
  [[nodiscard]] bool is_known(std::string_view word, const Unit* reader) const;

  const Resolved& portal_;
  std::map<std::string, std::vector<const Unit*>, std::less<>> words_;  // and whose they are
};

}  // namespace waymark
