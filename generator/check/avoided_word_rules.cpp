#include "check/avoided_word_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "check/prose_survey.hpp"
#include "check/word_places.hpp"

namespace waymark {
namespace {

constexpr Rule avoided_word{"avoided-word", Severity::warning,
                            "A word that a term of the organisation says to avoid."};

// Tells each word of one entity at its first place.
class EntityCheck {
 public:
  EntityCheck(const RuleContext& context, const Entity& entity)
      : context_(context), entity_(entity) {}

  void read(const Stretch& stretch) {
    std::optional<WordPlaces> places;
    for (WordReader reader(stretch); reader.next();) {
      const auto& word = reader.word();
      if (word.use != WordUse::prose || word.is_quoted) continue;
      for (const auto* entry : context_.prose.avoided().at(reader)) {
        if (!is_news(*entry)) continue;
        if (!places) places.emplace(stretch, context_.sources);
        tell(*entry, places->of(word.text));
      }
    }
  }

 private:
  bool is_news(const AvoidedWords::Entry& entry) {
    const auto& portal = context_.portal;
    const bool is_ours = entry.term != &entity_ &&
                         portal.organisation_of(*entry.term) == portal.organisation_of(entity_);
    if (!is_ours || std::find(told_.begin(), told_.end(), entry.written) != told_.end()) {
      return false;
    }
    told_.push_back(entry.written);
    return true;
  }

  void tell(const AvoidedWords::Entry& entry, Span span) {
    context_.diagnostics.add(
        {&avoided_word,
         span,
         fmt::format("`{}` is a word to avoid", shortened(entry.written->value)),
         fmt::format("write `{}`", shortened(entry.term->title.value)),
         {{entry.written->span, "the term says so here"}}});
  }

  const RuleContext& context_;
  const Entity& entity_;
  std::vector<const Text*> told_;
};

void check_words(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    if (!context.prose.of(*entity).has_avoided) continue;
    EntityCheck check(context, *entity);
    for_each_stretch(*entity, [&](const Stretch& stretch) { check.read(stretch); });
  }
}

constexpr RuleCheck checks[] = {{&avoided_word, &check_words}};

}  // namespace

RuleChecks avoided_word_rules() { return checks; }

}  // namespace waymark
