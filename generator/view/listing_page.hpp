// Pages that list what the whole portal says about one thing: what changes, what has ended and is
// to come, which fields an editor can write.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct ListingView {
  std::string id;
  std::string title;
  std::string text;
  std::optional<TableView> table;

  static constexpr auto fields() {
    return view_fields(view_field<&ListingView::id>("id"), view_field<&ListingView::title>("title"),
                       view_field<&ListingView::text>("text"),
                       view_field<&ListingView::table>("table"));
  }
};

struct ListingPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  bool is_wide = false;                     // has tables that need the whole width
  std::optional<Group<LinkView>> narrower;  // the same for one organisation, and back to all
  std::optional<Group<LinkView>> contents;
  std::vector<ListingView> chapters;

  static constexpr auto fields() {
    return view_fields(view_field<&ListingPageView::shell>("shell"),
                       view_field<&ListingPageView::title>("title"),
                       view_field<&ListingPageView::summary>("summary"),
                       view_field<&ListingPageView::is_wide>("is_wide"),
                       view_field<&ListingPageView::narrower>("narrower"),
                       view_field<&ListingPageView::contents>("contents"),
                       view_field<&ListingPageView::chapters>("chapters"));
  }
};

// What begins, ends or is due in the next 90 and 365 days.
ListingPageView make_changes_page(const ViewContext& context, const Menus& menus);

// Everything that does not hold on the day of the page.
ListingPageView make_ended_page(const ViewContext& context, const Menus& menus);

// Each kind with its fields, from the tables: the editors' reference.
ListingPageView make_fields_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
