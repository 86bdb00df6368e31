#include "check/language_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/text.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule term_defined_twice{"term-defined-twice", Severity::error,
                                  "Two terms of one organisation define one word differently."};
constexpr Rule image_without_alt{"image-without-alt", Severity::error,
                                 "An image says nothing to those who cannot see it."};
constexpr Rule heading_skipped{"heading-skipped", Severity::error,
                               "A heading lies more than one level below the one above it."};

// The first term with each word of each organisation.
class Definitions {
 public:
  explicit Definitions(const RuleContext& context) : context_(context) {}

  void add(const Term& term) {
    std::vector<const Term*> told;
    add_word(term, term.title, told);
    for (const auto& synonym : term.synonyms) add_word(term, synonym, told);
  }

 private:
  void add_word(const Term& term, const Text& word, std::vector<const Term*>& told) {
    const auto* organisation = context_.portal.organisation_of(term);
    const auto number = organisation == nullptr ? -1 : static_cast<int>(organisation->number);
    const auto& first =
        *first_.emplace(fmt::format("{} {}", number, fold(word.value)), &term).first->second;
    const bool is_told = std::find(told.begin(), told.end(), &first) != told.end();
    if (!word.is_set() || is_told || fold(first.definition.value) == fold(term.definition.value)) {
      return;
    }
    told.push_back(&first);
    context_.diagnostics.add(
        {&term_defined_twice,
         word.span,
         fmt::format("`{}` is defined otherwise by `{}`", shortened(word.value), first.id.value),
         "write one definition, or another word",
         {{first.definition.span, "the other definition stands here"}}});
  }

  const RuleContext& context_;
  std::unordered_map<std::string, const Term*> first_;
};

void check_terms(const RuleContext& context) {
  Definitions definitions(context);
  context.each<Term>([&](const Term& term) {
    if (is_current(term, context.as_of)) definitions.add(term);
  });
}

void check_images(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    for (const auto& link : entity->body->links) {
      if (!link.is_image || !trimmed(link.alternative).empty()) continue;
      context.diagnostics.add(
          image_without_alt, link.span,
          fmt::format("`{}` has no alternative text", shortened(link.destination)),
          "write what it shows between `![` and `]`");
    }
  }
}

void check_levels(const RuleContext& context, const std::vector<markdown::Heading>& headings) {
  int above = 1;  // the page's title
  for (const auto& heading : headings) {
    if (heading.level > above + 1) {
      context.diagnostics.add(
          heading_skipped, heading.span,
          above == 1 ? fmt::format("the text's first heading is of level {}", heading.level)
                     : fmt::format("a heading of level {} stands below one of level {}",
                                   heading.level, above),
          fmt::format("begin it with `{}`", std::string(static_cast<std::size_t>(above) + 1, '#')));
    }
    above = heading.level;
  }
}

void check_headings(const RuleContext& context) {
  for (const auto& entity : context.portal.entities()) {
    check_levels(context, entity->body->headings);
  }
}

constexpr RuleCheck checks[] = {{&term_defined_twice, &check_terms},
                                {&image_without_alt, &check_images},
                                {&heading_skipped, &check_headings}};

}  // namespace

RuleChecks language_rules() { return checks; }

}  // namespace waymark
