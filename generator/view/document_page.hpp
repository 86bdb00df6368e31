// A governing document's page: whether it holds, its control block, its place among the others,
// what rests on it, and its text.
#pragma once

#include "view/document_tree.hpp"
#include "view/document_uses.hpp"
#include "view/entity_page.hpp"

namespace waymark {

struct DocumentPageView {
  ShellView shell;
  HeaderView header;
  GlanceView glance;
  std::vector<FactView> control_block;
  std::optional<Group<LinkView>> views;
  std::optional<Group<LinkView>> contents;
  std::optional<DocumentNodeView> place;  // from the top of the hierarchy to what is under it
  std::optional<Group<ValueView>> chain;  // what it replaces and what replaces it, the oldest first
  std::optional<Group<ValueView>> decisions;
  std::optional<Group<UseView>> uses;
  Html body;
  std::optional<Group<RelationView>> relations;  // of the same case
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentPageView::shell>("shell"),
                       view_field<&DocumentPageView::header>("header"),
                       view_field<&DocumentPageView::glance>("glance"),
                       view_field<&DocumentPageView::control_block>("control_block"),
                       view_field<&DocumentPageView::views>("views"),
                       view_field<&DocumentPageView::contents>("contents"),
                       view_field<&DocumentPageView::place>("place"),
                       view_field<&DocumentPageView::chain>("chain"),
                       view_field<&DocumentPageView::decisions>("decisions"),
                       view_field<&DocumentPageView::uses>("uses"),
                       view_field<&DocumentPageView::body>("body"),
                       view_field<&DocumentPageView::relations>("relations"),
                       view_field<&DocumentPageView::about>("about"));
  }
};

DocumentPageView make_document_page(const ViewContext& context, const Menus& menus,
                                    const Document& document, Html body);

}  // namespace waymark
