// All entities of one kind: a table with the columns that its table of fields names, or chapters.
#pragma once

#include "view/context.hpp"
#include "view/register_chapters.hpp"
#include "view/register_data.hpp"
#include "view/shell.hpp"

namespace waymark {

struct RegisterPageView {
  ShellView shell;
  std::string title;
  std::string count;                        // "12 uppdrag"
  std::optional<Group<LinkView>> narrower;  // the same for each organisation, or for all
  std::optional<Group<LinkView>> views;     // that show more of the same
  RegisterDataView data;
  std::optional<CalendarLinkView> calendar;
  std::optional<Group<LinkView>> contents;
  std::vector<ChapterView> chapters;  // those that hold on the day of the page
  std::optional<TableView> current;   // the same, for a kind that needs no chapters
  std::optional<LinkView> other;      // where those stand that do not

  static constexpr auto fields() {
    return view_fields(view_field<&RegisterPageView::shell>("shell"),
                       view_field<&RegisterPageView::title>("title"),
                       view_field<&RegisterPageView::count>("count"),
                       view_field<&RegisterPageView::narrower>("narrower"),
                       view_field<&RegisterPageView::views>("views"),
                       view_field<&RegisterPageView::data>("data"),
                       view_field<&RegisterPageView::calendar>("calendar"),
                       view_field<&RegisterPageView::contents>("contents"),
                       view_field<&RegisterPageView::chapters>("chapters"),
                       view_field<&RegisterPageView::current>("current"),
                       view_field<&RegisterPageView::other>("other"));
  }
};

// What belongs to `organisation`; everything where it is null.
RegisterPageView make_register_page(const ViewContext& context, const Menus& menus, KindIndex kind,
                                    const Unit* organisation);

// The kinds that have a register: those that have entities, and those whose register a text links,
// which is there even when it is empty.
std::vector<KindIndex> kinds_with_register(const Snapshot& snapshot);

// The rows of a register: what is current and belongs to `organisation`, by the alphabet.
std::vector<const Entity*> register_entities(const Snapshot& snapshot, KindIndex kind,
                                             const Unit* organisation);

// The organisations that have current entities of the kind, by the alphabet; none where there are
// not several.
std::vector<const Unit*> organisations_with(const Snapshot& snapshot, KindIndex kind);

}  // namespace waymark
