#include "check/explained_words.hpp"

#include <algorithm>

#include "check/letters.hpp"
#include "check/word_reader.hpp"
#include "model/validity.hpp"

namespace waymark {

ExplainedWords::ExplainedWords(const RuleContext& context) : portal_(context.portal) {
  for (const auto& entity : context.portal.entities()) {
    const bool is_ended_term =
        as<Term>(entity.get()) != nullptr && !is_current(*entity, context.as_of);
    if (!is_ended_term) add_names(*entity);
  }
}

void ExplainedWords::add_names(const Entity& entity) {
  const auto* organisation = portal_.organisation_of(entity);
  add_name(entity.title.value, organisation);
  for (const auto& alias : entity.aliases) add_name(alias.value, organisation);
  const auto* term = as<Term>(&entity);
  if (term == nullptr) return;
  for (const auto& synonym : term->synonyms) add_name(synonym.value, organisation);
}

// A name explains itself when it is one word, and what stands before or in its brackets:
// "DT (digital transformation)", "Institute for Healthcare Improvement (IHI)".
void ExplainedWords::add_name(std::string_view name, const Unit* organisation) {
  const auto add = [&](std::string_view word) {
    if (begins_with_capitals(word)) words_[std::string(word)].push_back(organisation);
  };
  std::string_view last;
  std::size_t words = 0;
  for (WordReader reader({name, nullptr, false, {}}); reader.next(); ++words) {
    const auto& word = reader.word();
    if (word.before == '(') {
      add(word.text);
      add(last);
    }
    last = word.text;
  }
  if (words == 1) add(last);
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
