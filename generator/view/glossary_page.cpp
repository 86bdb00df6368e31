#include "view/glossary_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/field_path.hpp"
#include "view/letters.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

std::string joined(const Texts& texts) {
  std::string out;
  for (const auto& text : texts) out += (out.empty() ? "" : ", ") + text.value;
  return out;
}

class GlossaryMaker {
 public:
  GlossaryMaker(const ViewContext& context, const Linker& linker, bool tells_organisation)
      : context_(context), linker_(linker), tells_organisation_(tells_organisation) {}

  void add(const Term& term) {
    entries_.push_back({std::string(name_of(term)), own_entry(term)});
    for (const auto& synonym : term.synonyms) {
      GlossaryEntryView entry;
      entry.term = linker_.link(term);
      entry.synonym = synonym.value;
      entries_.push_back({synonym.value, std::move(entry)});
    }
    for (const auto& avoided : term.avoid) {
      GlossaryEntryView entry;
      entry.term = linker_.link(term);
      entry.avoided = avoided.value;
      entries_.push_back({avoided.value, std::move(entry)});
    }
  }

  std::vector<GlossaryLetterView> letters() {
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
      return collation_key(a.word) < collation_key(b.word);
    });
    std::vector<GlossaryLetterView> letters;
    for (auto& [word, view] : entries_) {
      const auto letter = letter_of(word);
      if (letters.empty() || letters.back().letter != letter) {
        letters.push_back({letter, fmt::format("letter_{}", letters.size() + 1), {}});
      }
      letters.back().entries.push_back(std::move(view));
    }
    return letters;
  }

 private:
  struct Entry {
    std::string word;
    GlossaryEntryView view;
  };

  [[nodiscard]] GlossaryEntryView own_entry(const Term& term) const {
    GlossaryEntryView entry;
    entry.term = linker_.link(term);
    entry.id = fmt::format("entry_{}", term.id.value);
    entry.definition = term.definition.value;
    entry.synonyms = joined(term.synonyms);
    entry.avoid = joined(term.avoid);
    entry.source = term.source.value;
    entry.is_example = term.illustrative.all || is_marked(term.illustrative, "definition");
    const auto* organisation = context_.snapshot.organisation_of(term);
    if (tells_organisation_ && organisation != nullptr) entry.organisation = name_of(*organisation);
    if (const auto uses = context_.term_uses.of(term).size(); uses > 0) {
      const auto* pages = uses == 1 ? "term_page.page" : "term_page.pages";
      entry.uses = fmt::format("{} {} {}", context_.vocabulary.word("term_page.used_on"), uses,
                               context_.vocabulary.word(pages));
    }
    return entry;
  }

  const ViewContext& context_;
  const Linker& linker_;
  bool tells_organisation_;
  std::vector<Entry> entries_;
};

}  // namespace

GlossaryPageView make_glossary_page(const ViewContext& context, const Menus& menus,
                                    const Unit* organisation) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, way_to_root(Addresses::view(glossary_view)));
  const auto organisations = organisations_with(context.snapshot, kind_of<Term>);
  GlossaryPageView page;
  page.title = vocabulary.word("views.glossary");
  if (organisation != nullptr) page.title += fmt::format(": {}", name_of(*organisation));
  page.summary = vocabulary.word("term_page.intro");
  page.shell = make_shell(context, linker, menus, page.title);
  page.shell.description = page.summary;
  page.narrower = links_to_narrower(context, linker, glossary_view, organisation, organisations);
  GlossaryMaker maker(context, linker, organisation == nullptr && !organisations.empty());
  for (const auto* entity : context.snapshot.of_kind(kind_of<Term>)) {
    const auto* theirs = context.snapshot.organisation_of(*entity);
    const bool is_here = organisation == nullptr || theirs == nullptr || theirs == organisation;
    if (is_here && context.snapshot.is_current(*entity)) maker.add(*as<Term>(entity));
  }
  page.letters = maker.letters();
  if (!page.letters.empty()) page.all = linker.register_link(kind_of<Term>);
  return page;
}

}  // namespace waymark
