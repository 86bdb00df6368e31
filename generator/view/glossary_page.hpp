// The common language from A to Ö: each term with its meaning, and each synonym and word to avoid
// with the term to look at instead.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct GlossaryEntryView {
  LinkView term;
  std::string id;       // of the term's own entry
  std::string synonym;  // this entry stands for another word for the term
  std::string avoided;  // this entry stands for a word that is not to be used
  std::string definition;
  std::string synonyms;  // "brukare, patient"
  std::string avoid;
  std::string source;
  std::string organisation;
  std::string uses;  // "Används på 12 sidor"; empty when on none
  bool is_example = false;

  static constexpr auto fields() {
    return view_fields(view_field<&GlossaryEntryView::term>("term"),
                       view_field<&GlossaryEntryView::id>("id"),
                       view_field<&GlossaryEntryView::synonym>("synonym"),
                       view_field<&GlossaryEntryView::avoided>("avoided"),
                       view_field<&GlossaryEntryView::definition>("definition"),
                       view_field<&GlossaryEntryView::synonyms>("synonyms"),
                       view_field<&GlossaryEntryView::avoid>("avoid"),
                       view_field<&GlossaryEntryView::source>("source"),
                       view_field<&GlossaryEntryView::organisation>("organisation"),
                       view_field<&GlossaryEntryView::uses>("uses"),
                       view_field<&GlossaryEntryView::is_example>("is_example"));
  }
};

struct GlossaryLetterView {
  std::string letter;
  std::string id;
  std::vector<GlossaryEntryView> entries;

  static constexpr auto fields() {
    return view_fields(view_field<&GlossaryLetterView::letter>("letter"),
                       view_field<&GlossaryLetterView::id>("id"),
                       view_field<&GlossaryLetterView::entries>("entries"));
  }
};

struct GlossaryPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;
  std::optional<LinkView> all;  // the register; nothing where there are no terms
  std::vector<GlossaryLetterView> letters;

  static constexpr auto fields() {
    return view_fields(view_field<&GlossaryPageView::shell>("shell"),
                       view_field<&GlossaryPageView::title>("title"),
                       view_field<&GlossaryPageView::summary>("summary"),
                       view_field<&GlossaryPageView::narrower>("narrower"),
                       view_field<&GlossaryPageView::all>("all"),
                       view_field<&GlossaryPageView::letters>("letters"));
  }
};

// Of `organisation`, with the terms that belong to none; of all where it is null.
GlossaryPageView make_glossary_page(const ViewContext& context, const Menus& menus,
                                    const Unit* organisation);

}  // namespace waymark
