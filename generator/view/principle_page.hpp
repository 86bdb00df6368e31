// A guiding principle's page: what it says, and every place where it is used.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

// The places of one kind: plans and their activities, decision paths.
struct PrinciplePlacesView {
  std::string label;
  std::vector<ValueView> places;

  static constexpr auto fields() {
    return view_fields(view_field<&PrinciplePlacesView::label>("label"),
                       view_field<&PrinciplePlacesView::places>("places"));
  }
};

struct PrinciplePageView {
  ShellView shell;
  HeaderView header;
  std::optional<ValueView> statement;
  std::optional<Group<FactView>> facts;
  std::optional<Group<PrinciplePlacesView>> places;
  std::string unused;                      // said where it is used nowhere
  std::optional<Group<ValueView>> others;  // principles of the same document
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&PrinciplePageView::shell>("shell"),
                       view_field<&PrinciplePageView::header>("header"),
                       view_field<&PrinciplePageView::statement>("statement"),
                       view_field<&PrinciplePageView::facts>("facts"),
                       view_field<&PrinciplePageView::places>("places"),
                       view_field<&PrinciplePageView::unused>("unused"),
                       view_field<&PrinciplePageView::others>("others"),
                       view_field<&PrinciplePageView::body>("body"),
                       view_field<&PrinciplePageView::relations>("relations"),
                       view_field<&PrinciplePageView::about>("about"));
  }
};

PrinciplePageView make_principle_page(const ViewContext& context, const Menus& menus,
                                      const Principle& principle, Html body);

}  // namespace waymark
