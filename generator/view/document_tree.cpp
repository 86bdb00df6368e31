#include "view/document_tree.hpp"

#include <algorithm>

#include "view/field_views.hpp"

namespace waymark {
namespace {

// No hierarchy is deeper; a chain that is ends here rather than on the program's stack.
constexpr std::size_t deepest_level = 100;

const Document* parent_of(const Document& document) { return as<Document>(document.parent.target); }

// The node of `document` among those of its siblings; alone where they are too many to look at.
std::vector<DocumentNodeView> with_siblings(const DocumentNodes& nodes, const Document& document,
                                            DocumentNodeView node,
                                            const std::vector<const Document*>& siblings) {
  constexpr std::size_t most_siblings = 12;
  std::vector<DocumentNodeView> all;
  for (const auto* each : siblings) {
    if (each == &document) {
      all.push_back(std::move(node));
    } else if (siblings.size() <= most_siblings) {
      all.push_back(nodes.node(*each));
    }
  }
  return all;
}

bool is_of(const ViewContext& context, const Document& document, const Unit* organisation) {
  return organisation == nullptr || context.snapshot.organisation_of(document) == organisation;
}

}  // namespace

DocumentTree::DocumentTree(const ViewContext& context) : context_(context) {
  const auto& documents = context.snapshot.of_kind(kind_of<Document>);
  for (const auto* entity : documents) {
    const auto& document = *as<Document>(entity);
    const auto standing = context.standings.of(document);
    if (standing == Standing::replaced || standing == Standing::ended) continue;
    for (const auto* at = &document; at != nullptr && shown_.insert(at).second;)
      at = parent_of(*at);
  }
  for (const auto* entity : documents) {
    const auto& document = *as<Document>(entity);
    if (shown_.contains(entity) && parent_of(document) == nullptr) roots_.push_back(&document);
  }
}

std::vector<const Document*> DocumentTree::below(const Document& document) const {
  std::vector<const Document*> found;
  for (const auto* each : context_.standings.below(document)) {
    if (shown_.contains(each)) found.push_back(each);
  }
  return found;
}

std::size_t DocumentTree::size_of(const Document& document, std::size_t level) const {
  std::size_t size = 1;
  if (level == deepest_level) return size;
  for (const auto* each : below(document)) size += size_of(*each, level + 1);
  return size;
}

std::vector<DocumentTree::Page> DocumentTree::pages(const Unit* organisation) const {
  std::vector<Page> pages(1);
  std::size_t nodes = 0;
  const auto make_room = [&](std::size_t size) {
    const bool is_full = nodes > 0 && nodes + size > most_nodes;
    if (is_full) pages.emplace_back();
    nodes = is_full ? size : nodes + size;
  };
  std::vector<const Document*> alone;
  for (const auto* root : roots_) {
    if (!is_of(context_, *root, organisation)) continue;
    if (below(*root).empty()) {
      alone.push_back(root);
    } else {
      make_room(std::min(size_of(*root, 0), most_nodes));
      pages.back().tops.push_back(root);
    }
  }
  for (const auto* root : alone) {
    make_room(1);
    pages.back().alone.push_back(root);
  }
  return pages;
}

std::string DocumentNodes::word(std::string_view name) const {
  return context_.vocabulary.word(fmt::format("documents.{}", name));
}

DocumentNodeView DocumentNodes::node(const Document& document) const {
  const FieldViews fields(context_, linker_);
  const auto type = fields.fact(document, field_named(document, "document_type"), document);
  return {std::string(name_of(document)),
          linker_.url(document),
          type.single ? type.single->text : std::string(),
          make_standing(context_.vocabulary, context_.standings.of(document)),
          document.illustrative.all,
          {}};
}

DocumentsBelowView DocumentNodes::as_below(std::vector<DocumentNodeView> items, std::size_t all,
                                           bool is_open) const {
  DocumentsBelowView below;
  below.count = fmt::format("{} {}", all, word(all == 1 ? "document_below" : "documents_below"));
  below.is_open = is_open;
  if (items.size() < all) {
    below.more = fmt::format("{} {} {}", word("and"), all - items.size(), word("more"));
  }
  below.items = std::move(items);
  return below;
}

DocumentNodeView DocumentNodes::with_below(const DocumentTree& tree, const Document& document,
                                           std::size_t open_levels, std::size_t level) {
  auto made = node(document);
  const auto under = tree.below(document);
  if (under.empty() || level == deepest_level) return made;
  std::vector<DocumentNodeView> items;
  for (const auto* each : under) {
    if (room_ == 0) break;
    --room_;
    items.push_back(with_below(tree, *each, open_levels, level + 1));
  }
  made.below = as_below(std::move(items), under.size(), level < open_levels);
  return made;
}

std::optional<DocumentNodeView> place_of(const ViewContext& context, const Linker& linker,
                                         const Document& document) {
  constexpr std::size_t most_below = 200;
  const DocumentNodes nodes(context, linker, 0);
  const auto& below = context.standings.below(document);
  if (below.empty() && parent_of(document) == nullptr) return std::nullopt;
  auto made = nodes.node(document);
  made.url.clear();
  std::vector<DocumentNodeView> items;
  for (std::size_t i = 0; i < std::min(below.size(), most_below); ++i) {
    items.push_back(nodes.node(*below[i]));
  }
  if (!items.empty()) made.below = nodes.as_below(std::move(items), below.size(), true);
  std::size_t level = 0;
  const auto* from = &document;
  for (const auto* at = parent_of(document); at != nullptr && level < deepest_level; ++level) {
    auto above = nodes.node(*at);
    const auto& children = context.standings.below(*at);
    above.below = nodes.as_below(with_siblings(nodes, *from, std::move(made), children),
                                 children.size(), true);
    made = std::move(above);
    from = at;
    at = parent_of(*at);
  }
  return made;
}

}  // namespace waymark
