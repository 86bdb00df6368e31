// The hierarchy of governing documents.
#pragma once

#include "view/document_tree.hpp"
#include "view/shell.hpp"

namespace waymark {

struct DocumentTreePageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;
  std::optional<Group<LinkView>> views;
  std::optional<Group<LinkView>> pages;  // the other parts of a long hierarchy
  std::optional<Group<DocumentNodeView>> tops;
  std::optional<Group<DocumentNodeView>> alone;
  std::string none;  // said where the page has no document

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentTreePageView::shell>("shell"),
                       view_field<&DocumentTreePageView::title>("title"),
                       view_field<&DocumentTreePageView::summary>("summary"),
                       view_field<&DocumentTreePageView::narrower>("narrower"),
                       view_field<&DocumentTreePageView::views>("views"),
                       view_field<&DocumentTreePageView::pages>("pages"),
                       view_field<&DocumentTreePageView::tops>("tops"),
                       view_field<&DocumentTreePageView::alone>("alone"),
                       view_field<&DocumentTreePageView::none>("none"));
  }
};

// One of the pages of `organisation`; of all where it is null.
DocumentTreePageView make_document_tree_page(const ViewContext& context, const Menus& menus,
                                             const DocumentTree& tree, const Unit* organisation,
                                             std::size_t page);

}  // namespace waymark
