// A unit's page: its place in the organisation, what lies under it, who and what belongs to it.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

struct UnitPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> facts;
  std::optional<Group<LinkView>> views;      // that show it among others
  std::optional<Group<LinkView>> path;       // the units above, from the top
  Html picture;                              // of the unit among its neighbours
  std::optional<Group<ValueView>> children;  // current units right below
  std::optional<Group<ValueView>> counterparts;
  std::optional<Group<ValueView>> roles;
  std::optional<Group<ValueView>> forums;
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&UnitPageView::shell>("shell"), view_field<&UnitPageView::header>("header"),
        view_field<&UnitPageView::facts>("facts"), view_field<&UnitPageView::views>("views"),
        view_field<&UnitPageView::path>("path"), view_field<&UnitPageView::picture>("picture"),
        view_field<&UnitPageView::children>("children"),
        view_field<&UnitPageView::counterparts>("counterparts"),
        view_field<&UnitPageView::roles>("roles"), view_field<&UnitPageView::forums>("forums"),
        view_field<&UnitPageView::contents>("contents"), view_field<&UnitPageView::body>("body"),
        view_field<&UnitPageView::relations>("relations"),
        view_field<&UnitPageView::about>("about"));
  }
};

UnitPageView make_unit_page(const ViewContext& context, const Menus& menus, const Unit& unit,
                            Html body);

// The units above on that day, from the top. Cycles have been refused before any page is made.
std::vector<const Unit*> units_above(const Unit& unit, Day day);

}  // namespace waymark
