#include "view/lineages_page.hpp"

#include <algorithm>

#include "view/narrower.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

DocumentRowView row_of(const ViewContext& context, const Linker& linker, const Lineage& lineage) {
  const auto& newest = *newest_of(lineage).entity;
  const auto& first = *lineage.front().entity;
  return {{std::string(name_of(newest)), linker.url(context.addresses.lineage_of(first))},
          {{{{years_of(lineage)}}},
           {{{std::string(name_of(first)), linker.url(first)}}},
           {{{fmt::format("{}", lineage.size())}}}}};
}

}  // namespace

std::string years_of(const Lineage& lineage) {
  const auto& first = lineage.front().date;
  const auto& last = newest_of(lineage).date;
  if (!first || !last) return {};
  if (first->year == last->year) return fmt::format("{}", first->year);
  return fmt::format("{}–{}", first->year, last->year);
}

std::vector<const Lineage*> lineages_of(const ViewContext& context, const Unit* organisation) {
  std::unordered_map<const Entity*, const Lineage*> by_newest;
  std::vector<const Entity*> newest;
  for (const auto& lineage : context.lineages.all()) {
    const bool is_here =
        organisation == nullptr ||
        std::any_of(lineage.begin(), lineage.end(), [&](const LineageMember& each) {
          return context.snapshot.organisation_of(*each.entity) == organisation;
        });
    if (!is_here) continue;
    newest.push_back(newest_of(lineage).entity);
    by_newest[newest.back()] = &lineage;
  }
  context.snapshot.sort(newest);
  std::vector<const Lineage*> lineages;
  for (const auto* each : newest) lineages.push_back(by_newest.at(each));
  return lineages;
}

DocumentListPageView make_lineages_page(const ViewContext& context, const Menus& menus,
                                        const std::vector<const Lineage*>& lineages,
                                        const Unit* organisation, std::size_t page) {
  const auto& vocabulary = context.vocabulary;
  const auto word = [&](std::string_view name) {
    return vocabulary.word(fmt::format("documents.{}", name));
  };
  const Linker linker(context, "");
  DocumentListPageView view;
  view.title = vocabulary.word("views.lineages");
  if (organisation != nullptr) view.title += fmt::format(": {}", name_of(*organisation));
  view.summary = word("lineages_intro");
  view.shell = make_shell(context, linker, menus, view.title);
  view.shell.description = view.summary;
  view.narrower = links_to_narrower(context, linker, lineages_view, organisation,
                                    organisations_with(context.snapshot, kind_of<Document>));
  view.views = links_to_document_views(context, linker, lineages_view);
  fill_page(
      context, linker, path_of_view(lineages_view, organisation), page,
      {{"lineages", word("lineages"), {}, lineages.size()}},
      {{word("newest")}, {word("years")}, {word("began_with")}, {word("members")}},
      [&](std::size_t i) { return row_of(context, linker, *lineages[i]); }, view);
  return view;
}

}  // namespace waymark
