// All entities of one kind, with the columns that its table of fields names.
#pragma once

#include "view/context.hpp"
#include "view/field_views.hpp"
#include "view/shell.hpp"

namespace waymark {

struct RegisterPageView {
  ShellView shell;
  std::string title;
  std::string count;                        // "12 uppdrag"
  std::optional<Group<LinkView>> narrower;  // the same for each organisation, or for all
  std::optional<Group<LinkView>> views;     // that show more of the same
  std::optional<TableView> current;         // those that hold on the day of the page
  std::optional<LinkView> other;            // where those stand that do not

  static constexpr auto fields() {
    return view_fields(view_field<&RegisterPageView::shell>("shell"),
                       view_field<&RegisterPageView::title>("title"),
                       view_field<&RegisterPageView::count>("count"),
                       view_field<&RegisterPageView::narrower>("narrower"),
                       view_field<&RegisterPageView::views>("views"),
                       view_field<&RegisterPageView::current>("current"),
                       view_field<&RegisterPageView::other>("other"));
  }
};

// What belongs to `organisation`; everything where it is null.
RegisterPageView make_register_page(const ViewContext& context, const Menus& menus, KindIndex kind,
                                    const Unit* organisation);

// Links from a register to the same of each organisation, and back to all; `shown` is the
// organisation of the page, null on the page of all.
std::optional<Group<LinkView>> links_to_registers(const ViewContext& context, const Linker& linker,
                                                  KindIndex kind, const Unit* shown,
                                                  const std::vector<const Unit*>& organisations);

// The organisations that have current entities of the kind, by the alphabet; none where there are
// not several.
std::vector<const Unit*> organisations_with(const Snapshot& snapshot, KindIndex kind);

}  // namespace waymark
