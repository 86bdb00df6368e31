// The organisation as a tree of the units that hold on the day of the page.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct UnitNodeView;

// The units right below another, which the reader folds in and out.
struct UnitsBelowView {
  std::string count;     // "3 enheter under"
  bool is_open = false;  // before anyone has asked
  std::vector<UnitNodeView> items;

  static constexpr auto fields() {
    return view_fields(view_field<&UnitsBelowView::count>("count"),
                       view_field<&UnitsBelowView::is_open>("is_open"),
                       view_field<&UnitsBelowView::items>("items"));
  }
};

struct UnitNodeView {
  std::string text;
  std::string url;
  std::string type;
  bool is_example = false;
  std::optional<UnitsBelowView> below;

  static constexpr auto fields() {
    return view_fields(view_field<&UnitNodeView::text>("text"),
                       view_field<&UnitNodeView::url>("url"),
                       view_field<&UnitNodeView::type>("type"),
                       view_field<&UnitNodeView::is_example>("is_example"),
                       view_field<&UnitNodeView::below>("below"));
  }
};

struct OrganisationPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> days;   // the organisation on other days
  std::optional<Group<LinkView>> views;  // other ways to look at it
  std::vector<UnitNodeView> roots;

  static constexpr auto fields() {
    return view_fields(view_field<&OrganisationPageView::shell>("shell"),
                       view_field<&OrganisationPageView::title>("title"),
                       view_field<&OrganisationPageView::summary>("summary"),
                       view_field<&OrganisationPageView::days>("days"),
                       view_field<&OrganisationPageView::views>("views"),
                       view_field<&OrganisationPageView::roots>("roots"));
  }
};

// The organisation on `day`; `days` are all the days that have a page, with the snapshot's own.
OrganisationPageView make_organisation_page(const ViewContext& context, const Menus& menus, Day day,
                                            const std::vector<Day>& days);

}  // namespace waymark
