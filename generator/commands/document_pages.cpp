#include "commands/document_pages.hpp"

#include <memory>

#include "render/page_templates.hpp"
#include "view/document_reviews_page.hpp"
#include "view/document_tree_page.hpp"
#include "view/documents_page.hpp"
#include "view/lineage_page.hpp"
#include "view/lineages_page.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

// Null for all of them together, then each.
std::vector<const Unit*> organisations_of(const ViewContext& context) {
  auto organisations = organisations_with(context.snapshot, kind_of<Document>);
  organisations.insert(organisations.begin(), nullptr);
  return organisations;
}

// A list in as many pages as it needs, each made by `make` from the same items.
template <class Item>
using MakeList = DocumentListPageView (*)(const ViewContext&, const Menus&,
                                          const std::vector<Item>&, const Unit*, std::size_t);

template <class Item>
void add_list(const Loaded& loaded, const ViewContext& context, const Menus& menus,
              const std::string& path, std::vector<Item> items, const Unit* organisation,
              MakeList<Item> make, std::vector<SiteFile>& files) {
  const auto shared = std::make_shared<const std::vector<Item>>(std::move(items));
  for (std::size_t page = 0; page < pages_for(shared->size()); ++page) {
    files.push_back(
        {Addresses::part_of(path, page), true,
         [&loaded, &context, &menus, shared, organisation, page, make](std::string& out) {
           loaded.templates->render(document_list_template,
                                   make(context, menus, *shared, organisation, page), out);
         }});
  }
}

void add_tree(const Loaded& loaded, const ViewContext& context, const Menus& menus,
              std::vector<SiteFile>& files) {
  const auto tree = std::make_shared<const DocumentTree>(context);
  for (const auto* organisation : organisations_of(context)) {
    const auto path = path_of_view(document_tree_view, organisation);
    for (std::size_t page = 0; page < tree->pages(organisation).size(); ++page) {
      files.push_back({Addresses::part_of(path, page), true,
                       [&loaded, &context, &menus, tree, organisation, page](std::string& out) {
                         loaded.templates->render(
                             document_tree_template,
                             make_document_tree_page(context, menus, *tree, organisation, page),
                             out);
                       }});
    }
  }
}

}  // namespace

void add_document_pages(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                        std::vector<SiteFile>& files) {
  add_tree(loaded, context, menus, files);
  for (const auto* organisation : organisations_of(context)) {
    add_list(loaded, context, menus, path_of_view(document_reviews_view, organisation),
             planned_reviews(context, organisation), organisation, &make_document_reviews_page,
             files);
    add_list(loaded, context, menus, path_of_view(lineages_view, organisation),
             lineages_of(context, organisation), organisation, &make_lineages_page, files);
  }
  for (const auto& lineage : context.lineages.all()) {
    files.push_back(
        {context.addresses.lineage_of(*lineage.front().entity), true, [&](std::string& out) {
           loaded.templates->render(lineage_template, make_lineage_page(context, menus, lineage),
                                   out);
         }});
  }
}

void add_document_registers(const Loaded& loaded, const ViewContext& context, const Menus& menus,
                            std::vector<SiteFile>& files) {
  constexpr auto kind = kind_of<Document>;
  for (const auto* organisation : organisations_of(context)) {
    const auto path = organisation == nullptr ? context.addresses.register_of(kind)
                                              : context.addresses.register_of(kind, *organisation);
    add_list(loaded, context, menus, path, documents_of(context, organisation), organisation,
             &make_documents_page, files);
  }
}

}  // namespace waymark
