#include "view/register_page.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

std::vector<ColumnView> columns_of(const Vocabulary& vocabulary, KindIndex kind) {
  std::vector<ColumnView> columns = {{vocabulary.one(kind)}};
  for (const auto* field : kind_info(kind).fields) {
    if (field->facts.column) columns.push_back({vocabulary.of(kind, *field).label});
  }
  return columns;
}

constexpr std::string_view validity_fields[] = {"valid_from", "valid_to"};

// What has ended or is to come tells when.
void add_validity(const ViewContext& context, const FieldViews& fields, const Entity& entity,
                  TableView& table) {
  const bool is_first = table.rows.size() == 1;
  for (const auto name : validity_fields) {
    const auto& field = field_named(entity, name);
    if (is_first) table.columns.push_back({context.vocabulary.of(entity.kind, field).label});
    table.rows.back().cells.push_back({fields.values(entity, field, entity)});
  }
}

}  // namespace

RegisterPageView make_register_page(const ViewContext& context, const Menus& menus,
                                    KindIndex kind) {
  const auto& vocabulary = context.vocabulary;
  const Linker linker(context, way_to_root(context.addresses.register_of(kind)));
  const FieldViews fields(context, linker);
  RegisterPageView page;
  page.title = vocabulary.many(kind);
  page.shell = make_shell(context, linker, menus, page.title);
  TableView current{page.title, columns_of(vocabulary, kind), {}};
  TableView other{vocabulary.word("register.ended_and_coming"), current.columns, {}};
  for (const auto* entity : context.snapshot.of_kind(kind)) {
    const bool is_current = context.snapshot.is_current(*entity);
    auto& table = is_current ? current : other;
    table.rows.push_back(fields.register_row(*entity));
    if (!is_current) add_validity(context, fields, *entity, table);
  }
  page.count = fmt::format("{} {}", vocabulary.word("register.count"), current.rows.size());
  if (!current.rows.empty()) page.current = std::move(current);
  if (!other.rows.empty()) page.other = std::move(other);
  return page;
}

}  // namespace waymark
