#include "view/document_tree_page.hpp"

#include "view/document_list.hpp"
#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {

DocumentTreePageView make_document_tree_page(const ViewContext& context, const Menus& menus,
                                             const DocumentTree& tree, const Unit* organisation,
                                             std::size_t page) {
  constexpr std::size_t open_levels = 2;
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, "");
  const auto pages = tree.pages(organisation);
  DocumentTreePageView view;
  view.title = vocabulary.word("views.document-tree");
  if (organisation != nullptr) view.title += fmt::format(": {}", name_of(*organisation));
  view.summary = vocabulary.word("documents.tree_intro");
  view.shell = make_shell(context, linker, menus, view.title);
  if (!context.snapshot.of_kind(kind_of<Document>).empty()) {
    view.shell.breadcrumbs.push_back(linker.register_link(kind_of<Document>));
  }
  view.shell.description = view.summary;
  view.narrower = links_to_narrower(context, linker, document_tree_view, organisation,
                                    organisations_with(context.snapshot, kind_of<Document>));
  view.views = links_to_document_views(context, linker, document_tree_view);
  view.pages = links_to_parts(context, linker, path_of_view(document_tree_view, organisation), page,
                              pages.size());
  DocumentNodes nodes(context, linker, DocumentTree::most_nodes);
  std::vector<DocumentNodeView> tops;
  for (const auto* each : pages[page].tops) {
    tops.push_back(nodes.with_below(tree, *each, open_levels));
  }
  std::vector<DocumentNodeView> alone;
  for (const auto* each : pages[page].alone) alone.push_back(nodes.node(*each));
  if (tops.empty() && alone.empty()) view.none = vocabulary.word("documents.none");
  view.tops = as_group(std::move(tops));
  view.alone = as_group(std::move(alone));
  return view;
}

}  // namespace waymark
