// A matter's page: who decides it, by which right, up to what amount, and how it begins.
#pragma once

#include "view/entity_page.hpp"
#include "view/mandate_views.hpp"
#include "view/matter_limits.hpp"

namespace waymark {

// A decision path to follow, and how it begins.
struct PathStartView {
  std::string text;
  std::string url;
  std::string trigger;
  std::optional<ValueView> first;  // its first step, and whose it is

  static constexpr auto fields() {
    return view_fields(
        view_field<&PathStartView::text>("text"), view_field<&PathStartView::url>("url"),
        view_field<&PathStartView::trigger>("trigger"), view_field<&PathStartView::first>("first"));
  }
};

struct MatterPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<DeciderView>> deciders;
  std::string undecided;  // what is said where there are none
  std::vector<RightNoteView> notes;
  std::optional<Group<PathStartView>> paths;
  std::optional<Group<LinkView>> parts;  // the narrower matters
  std::optional<FactView> examples;      // in plain words
  std::optional<Group<FactView>> facts;
  std::optional<TableView> mandates;
  std::optional<LinkView> more;  // a wider matter whose mandates are too many to list here
  std::optional<LimitsView> limits;
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&MatterPageView::shell>("shell"), view_field<&MatterPageView::header>("header"),
        view_field<&MatterPageView::deciders>("deciders"),
        view_field<&MatterPageView::undecided>("undecided"),
        view_field<&MatterPageView::notes>("notes"), view_field<&MatterPageView::paths>("paths"),
        view_field<&MatterPageView::parts>("parts"),
        view_field<&MatterPageView::examples>("examples"),
        view_field<&MatterPageView::facts>("facts"),
        view_field<&MatterPageView::mandates>("mandates"),
        view_field<&MatterPageView::more>("more"), view_field<&MatterPageView::limits>("limits"),
        view_field<&MatterPageView::contents>("contents"),
        view_field<&MatterPageView::body>("body"),
        view_field<&MatterPageView::relations>("relations"),
        view_field<&MatterPageView::about>("about"));
  }
};

MatterPageView make_matter_page(const ViewContext& context, const Menus& menus,
                                const Matter& matter, Html body);

// Nothing where none are written.
std::optional<FactView> examples_of(const ViewContext& context, const Linker& linker,
                                    const Matter& matter);

// What is said of a matter that none of the mandates shown covers.
std::string undecided_words(const ViewContext& context, const Matter& matter);

}  // namespace waymark
