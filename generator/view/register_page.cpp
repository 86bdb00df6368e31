#include "view/register_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "view/field_views.hpp"
#include "view/narrower.hpp"
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

// Something that is not current.
bool has_others(const Snapshot& snapshot, KindIndex kind, const Unit* organisation) {
  const auto& all = snapshot.of_kind(kind);
  return std::any_of(all.begin(), all.end(), [&](const Entity* entity) {
    const bool is_here =
        organisation == nullptr || snapshot.organisation_of(*entity) == organisation;
    return is_here && !snapshot.is_current(*entity);
  });
}

TableView make_table(const ViewContext& context, const Linker& linker, std::string title,
                     KindIndex kind, const std::vector<const Entity*>& entities,
                     bool tells_organisation) {
  const FieldViews fields(context, linker);
  TableView table{std::move(title), columns_of(context.vocabulary, kind), {}};
  if (tells_organisation) {
    table.columns.push_back({context.vocabulary.word("fields.common.organisation")});
  }
  for (const auto* entity : entities) {
    table.rows.push_back(fields.register_row(*entity));
    if (!tells_organisation) continue;
    table.rows.back().cells.push_back(organisation_cell(context, linker, *entity));
  }
  table.make_cards();
  return table;
}

void set_chapters(RegisterChapters made, RegisterPageView& page) {
  std::vector<LinkView> contents;
  for (const auto& chapter : made.chapters) {
    const auto count = chapter.table ? chapter.table->rows.size() : 0;
    contents.push_back({fmt::format("{} ({})", chapter.title, count), "#" + chapter.id});
  }
  page.contents = as_group(std::move(contents));
  page.chapters = std::move(made.chapters);
  page.calendar = std::move(made.calendar);
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

std::vector<KindIndex> kinds_with_register(const Snapshot& snapshot) {
  std::set<KindIndex> found;
  for (const auto& entity : snapshot.entities()) {
    found.insert(entity->kind);
    for (const auto& link : snapshot.links(*entity)) {
      const bool is_register = link.target.form == LinkForm::register_page;
      if (is_register) found.insert(index_of(*link.target.kind));
    }
  }
  return {found.begin(), found.end()};
}

std::vector<const Entity*> register_entities(const Snapshot& snapshot, KindIndex kind,
                                             const Unit* organisation) {
  std::vector<const Entity*> rows;
  for (const auto* entity : snapshot.of_kind(kind)) {
    const bool is_here =
        organisation == nullptr || snapshot.organisation_of(*entity) == organisation;
    if (is_here && snapshot.is_current(*entity)) rows.push_back(entity);
  }
  return rows;
}

RegisterPageView make_register_page(const ViewContext& context, const Menus& menus, KindIndex kind,
                                    const Unit* organisation) {
  const auto& vocabulary = context.vocabulary;
  const auto& addresses = context.addresses;
  const Linker linker(
      context, way_to_root(organisation == nullptr ? addresses.register_of(kind)
                                                   : addresses.register_of(kind, *organisation)));
  const auto organisations = organisations_with(context.snapshot, kind);
  const bool tells_organisation = organisation == nullptr && !organisations.empty();
  RegisterPageView page;
  page.title = vocabulary.many(kind);
  if (organisation != nullptr) page.title += fmt::format(" – {}", name_of(*organisation));
  page.shell = make_shell(context, linker, menus, page.title);
  if (organisation != nullptr) page.shell.breadcrumbs.push_back(linker.register_link(kind));
  const auto current = register_entities(context.snapshot, kind, organisation);
  page.count = fmt::format("{} {}", vocabulary.word("register.count"), current.size());
  page.views = links_to_views(context, linker, kind);
  page.narrower = links_to_narrower(context, linker, kind, organisation, organisations);
  page.data = make_register_data(context, linker, kind, organisation, page.shell);
  if (auto chapters = register_chapters(context, linker, kind, current, tells_organisation)) {
    set_chapters(std::move(*chapters), page);
  } else if (!current.empty()) {
    page.current = make_table(context, linker, page.title, kind, current, tells_organisation);
  }
  if (!current.empty()) add_table_tools(context, linker, page.shell);
  if (has_others(context.snapshot, kind, organisation)) {
    page.other = {vocabulary.word("views.ended-and-coming"),
                  linker.url(Addresses::view(ended_view))};
  }
  return page;
}

}  // namespace waymark
