// The page of a term: what it means, what else it is called, what not to say, and where it is used.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

struct TermPageView {
  ShellView shell;
  HeaderView header;
  std::string definition;
  std::optional<Group<FactView>> keys;
  std::optional<Group<LinkView>> views;
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&TermPageView::shell>("shell"), view_field<&TermPageView::header>("header"),
        view_field<&TermPageView::definition>("definition"),
        view_field<&TermPageView::keys>("keys"), view_field<&TermPageView::views>("views"),
        view_field<&TermPageView::contents>("contents"), view_field<&TermPageView::body>("body"),
        view_field<&TermPageView::relations>("relations"),
        view_field<&TermPageView::about>("about"));
  }
};

TermPageView make_term_page(const ViewContext& context, const Menus& menus, const Term& term,
                            Html body);

}  // namespace waymark
