// The organisation as a tree of the units that hold on the day of the page.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

struct UnitNodeView {
  std::string text;
  std::string url;
  std::string type;
  std::optional<Group<UnitNodeView>> children;

  static constexpr auto fields() {
    return view_fields(
        view_field<&UnitNodeView::text>("text"), view_field<&UnitNodeView::url>("url"),
        view_field<&UnitNodeView::type>("type"), view_field<&UnitNodeView::children>("children"));
  }
};

struct OrganisationPageView {
  ShellView shell;
  std::string title;
  std::vector<UnitNodeView> roots;

  static constexpr auto fields() {
    return view_fields(view_field<&OrganisationPageView::shell>("shell"),
                       view_field<&OrganisationPageView::title>("title"),
                       view_field<&OrganisationPageView::roots>("roots"));
  }
};

OrganisationPageView make_organisation_page(const ViewContext& context, const Menus& menus);

}  // namespace waymark
