// Governing documents under the documents that they rest on.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "view/standing_view.hpp"

namespace waymark {

struct DocumentNodeView;

// The documents right under another, which the reader folds in and out.
struct DocumentsBelowView {
  std::string count;     // "3 dokument under"
  bool is_open = false;  // before anyone has asked
  std::vector<DocumentNodeView> items;
  std::string more;  // "och 40 till", of those that the page has no room for

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentsBelowView::count>("count"),
                       view_field<&DocumentsBelowView::is_open>("is_open"),
                       view_field<&DocumentsBelowView::items>("items"),
                       view_field<&DocumentsBelowView::more>("more"));
  }
};

struct DocumentNodeView {
  std::string text;
  std::string url;  // empty for the document of the page
  std::string type;
  StandingView standing;
  bool is_example = false;
  std::optional<DocumentsBelowView> below;

  static constexpr auto fields() {
    return view_fields(view_field<&DocumentNodeView::text>("text"),
                       view_field<&DocumentNodeView::url>("url"),
                       view_field<&DocumentNodeView::type>("type"),
                       view_field<&DocumentNodeView::standing>("standing"),
                       view_field<&DocumentNodeView::is_example>("is_example"),
                       view_field<&DocumentNodeView::below>("below"));
  }
};

// Which documents the tree has: those that hold or are to, and what they rest on, whether or not
// that holds. For the whole portal, looked up once.
class DocumentTree {
 public:
  // Of documents on one page.
  static constexpr std::size_t most_nodes = 1500;

  explicit DocumentTree(const ViewContext& context);

  // Those that rest on none, in as many pages as they need, at least one; those of `organisation`,
  // all where it is null.
  struct Page {
    std::vector<const Document*> tops;   // with others under them
    std::vector<const Document*> alone;  // without
  };
  [[nodiscard]] std::vector<Page> pages(const Unit* organisation) const;

  [[nodiscard]] std::vector<const Document*> below(const Document& document) const;

 private:
  [[nodiscard]] std::size_t size_of(const Document& document, std::size_t level) const;

  const ViewContext& context_;
  std::unordered_set<const Entity*> shown_;
  std::vector<const Document*> roots_;  // by the alphabet
};

// Nodes of one page.
class DocumentNodes {
 public:
  DocumentNodes(const ViewContext& context, const Linker& linker, std::size_t most_nodes)
      : context_(context), linker_(linker), room_(most_nodes) {}

  // Without what is under it.
  [[nodiscard]] DocumentNodeView node(const Document& document) const;

  // With everything in `tree` that is under it, as far as the page has room; `open_levels` of it
  // are open before anyone asks.
  DocumentNodeView with_below(const DocumentTree& tree, const Document& document,
                              std::size_t open_levels, std::size_t level = 0);

  // Puts `items`, a part of `all` documents, under a node.
  [[nodiscard]] DocumentsBelowView as_below(std::vector<DocumentNodeView> items, std::size_t all,
                                            bool is_open) const;

 private:
  [[nodiscard]] std::string word(std::string_view name) const;

  const ViewContext& context_;
  const Linker& linker_;
  std::size_t room_;  // for nodes under others
};

// The document among the nearest: what it rests on, up to the top, and what rests on it. Nothing
// where it stands alone.
std::optional<DocumentNodeView> place_of(const ViewContext& context, const Linker& linker,
                                         const Document& document);

}  // namespace waymark
