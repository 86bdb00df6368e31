#include "view/register_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "view/view_links.hpp"

namespace waymark {
namespace {

std::vector<ColumnView> columns_of(const Vocabulary& vocabulary, KindIndex kind) {
  std::vector<ColumnView> columns = {{vocabulary.one(kind)}};
  for (const auto* field : kind_info(kind).fields) {
    if (field->facts.column) columns.push_back({vocabulary.of(kind, *field).label});
  }
  return columns;
}

// Which organisation a row belongs to, where a register holds several.
CellView organisation_cell(const ViewContext& context, const Linker& linker, const Entity& entity) {
  const auto* organisation = context.snapshot.organisation_of(entity);
  if (organisation == nullptr) return {};
  return {{{std::string(name_of(*organisation)), linker.url(*organisation)}}};
}

}  // namespace

std::vector<const Unit*> organisations_with(const Snapshot& snapshot, KindIndex kind) {
  std::vector<const Entity*> found;
  for (const auto* entity : snapshot.of_kind(kind)) {
    const auto* organisation = snapshot.organisation_of(*entity);
    if (organisation == nullptr || !snapshot.is_current(*entity)) continue;
    if (std::find(found.begin(), found.end(), organisation) == found.end()) {
      found.push_back(organisation);
    }
  }
  if (found.size() < 2) return {};
  snapshot.sort(found);
  std::vector<const Unit*> organisations;
  for (const auto* each : found) organisations.push_back(as<Unit>(each));
  return organisations;
}

std::optional<Group<LinkView>> links_to_registers(const ViewContext& context, const Linker& linker,
                                                  KindIndex kind, const Unit* shown,
                                                  const std::vector<const Unit*>& organisations) {
  std::vector<LinkView> links;
  if (shown != nullptr) {
    links.push_back(
        {context.vocabulary.word("register.all"), linker.url(context.addresses.register_of(kind))});
  }
  for (const auto* organisation : organisations) {
    if (organisation == shown) continue;
    links.push_back({std::string(name_of(*organisation)),
                     linker.url(context.addresses.register_of(kind, *organisation))});
  }
  return as_group(std::move(links));
}

RegisterPageView make_register_page(const ViewContext& context, const Menus& menus, KindIndex kind,
                                    const Unit* organisation) {
  const auto& vocabulary = context.vocabulary;
  const auto& addresses = context.addresses;
  const Linker linker(
      context, way_to_root(organisation == nullptr ? addresses.register_of(kind)
                                                   : addresses.register_of(kind, *organisation)));
  const FieldViews fields(context, linker);
  const auto organisations = organisations_with(context.snapshot, kind);
  const bool tells_organisation = organisation == nullptr && !organisations.empty();
  RegisterPageView page;
  page.title = vocabulary.many(kind);
  if (organisation != nullptr) page.title += fmt::format(" – {}", name_of(*organisation));
  page.shell = make_shell(context, linker, menus, page.title);
  if (organisation != nullptr) page.shell.breadcrumbs.push_back(linker.register_link(kind));
  TableView current{page.title, columns_of(vocabulary, kind), {}};
  if (tells_organisation)
    current.columns.push_back({vocabulary.word("fields.common.organisation")});
  bool has_others = false;
  for (const auto* entity : context.snapshot.of_kind(kind)) {
    const bool is_here =
        organisation == nullptr || context.snapshot.organisation_of(*entity) == organisation;
    if (!is_here) continue;
    has_others = has_others || !context.snapshot.is_current(*entity);
    if (!context.snapshot.is_current(*entity)) continue;
    current.rows.push_back(fields.register_row(*entity));
    if (tells_organisation) {
      current.rows.back().cells.push_back(organisation_cell(context, linker, *entity));
    }
  }
  page.count = fmt::format("{} {}", vocabulary.word("register.count"), current.rows.size());
  page.views = links_to_views(context, linker, kind);
  page.narrower = links_to_registers(context, linker, kind, organisation, organisations);
  if (!current.rows.empty()) page.current = std::move(current);
  if (has_others) {
    page.other = {vocabulary.word("views.ended-and-coming"),
                  linker.url(Addresses::view(ended_view))};
  }
  return page;
}

}  // namespace waymark
