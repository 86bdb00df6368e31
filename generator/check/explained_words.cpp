#include "check/explained_words.hpp"

#include <algorithm>

#include "check/prose_survey.hpp"
#include "model/validity.hpp"

namespace waymark {

ExplainedWords::ExplainedWords(const RuleContext& context) : portal_(context.portal) {
  for (const auto& entity : context.portal.entities()) {
    const bool is_ended_term =
        as<Term>(entity.get()) != nullptr && !is_current(*entity, context.as_of);
    if (is_ended_term) continue;
    const auto* organisation = portal_.organisation_of(*entity);
    for (const auto& name : context.prose.of(*entity).names) {
      for (const auto& word : name.explained) words_[word].push_back(organisation);
    }
  }
}

bool ExplainedWords::is_known(std::string_view word, const Unit* reader) const {
  const auto found = words_.find(word);
  if (found == words_.end()) return false;
  const auto& theirs = found->second;
  return reader == nullptr || std::any_of(theirs.begin(), theirs.end(), [&](const Unit* each) {
           return each == nullptr || each == reader;
         });
}

bool ExplainedWords::has(std::string_view abbreviation, std::string_view word,
                         const Entity& entity) const {
  const auto* reader = portal_.organisation_of(entity);
  if (is_known(abbreviation, reader) || is_known(word, reader)) return true;
  return word.ends_with('s') && is_known(word.substr(0, word.size() - 1), reader);
}

}  // namespace waymark
