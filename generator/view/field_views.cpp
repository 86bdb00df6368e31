#include "view/field_views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include "model/field_path.hpp"
#include "view/field_values.hpp"

namespace waymark {
namespace {

const RecordList& parts_of(const Record& record, const Field& field) {
  return *std::get<const RecordList*>(field.reach(record));
}

bool is_list(const Field& field) { return field.parts != nullptr; }

// The fields that at least one part has written, but for the id.
std::vector<const Field*> used_fields(const RecordList& parts, FieldTable table) {
  std::vector<const Field*> used;
  for (const auto& field : table) {
    for (std::size_t i = 0; i < parts.size() && field.name != "id"; ++i) {
      if (is_empty(field.reach(parts.at(i)))) continue;
      used.push_back(&field);
      break;
    }
  }
  return used;
}

// One line for each part says it all: a value, and what follows on its line. What links can lead to
// has a row of its own.
bool is_one_line(std::span<const Field* const> used, FieldTable table) {
  if (used.empty()) return true;
  if (find_field(table, "id") != nullptr) return false;
  const bool follows = std::any_of(table.begin(), table.end(),
                                   [](const Field& field) { return field.facts.follows; });
  return follows || used.size() < 2;
}

constexpr std::size_t most_columns = 7;
constexpr std::size_t most_columns_beside_text = 3;

// A long text is squeezed between many columns, and a table in a cell cannot be read at all.
bool needs_sections(std::span<const Field* const> used) {
  const auto has = [&](auto test) { return std::any_of(used.begin(), used.end(), test); };
  const bool has_text = has([](const Field* field) { return field->name == "text"; });
  const bool has_name = has_text || has([](const Field* field) { return field->name == "title"; });
  if (!has_name) return false;
  return used.size() > (has_text ? most_columns_beside_text : most_columns) ||
         has([](const Field* field) { return is_list(*field); });
}

// "steps.beslut.": by its id, else by its place.
std::string path_of(const std::string& above, const Field& field, const Record& record,
                    std::size_t place) {
  const auto part = part_of(record, field.parts());
  return part.id != nullptr ? fmt::format("{}{}.{}.", above, field.name, part.id->value)
                            : fmt::format("{}{}.{}.", above, field.name, place + 1);
}

bool is_example(const Entity& entity, std::string_view path) {
  if (path.ends_with('.')) path.remove_suffix(1);
  return !entity.illustrative.paths.empty() && is_marked(entity.illustrative, path);
}

}  // namespace

std::vector<ValueView> FieldViews::values(const Entity& entity, const Field& field,
                                          const Record& record, const std::string& path) const {
  auto made = field_values(context_, linker_, entity, field, record);
  const bool is_marked_above = !path.empty() && is_example(entity, path);
  const bool is_own = is_example(entity, fmt::format("{}{}", path, field.name));
  if (!made.empty() && is_own && !is_marked_above) made.back().is_example = true;
  return made;
}

FactView FieldViews::fact(const Entity& entity, const Field& field, const Record& record,
                          const std::string& path) const {
  return as_fact(context_.vocabulary.of(entity.kind, field).label,
                 values(entity, field, record, path));
}

std::vector<FactView> FieldViews::facts(const Entity& entity,
                                        std::span<const std::string_view> names) const {
  std::vector<FactView> facts;
  for (const auto name : names) {
    auto made = fact(entity, field_named(entity, name), entity);
    if (!made.empty()) facts.push_back(std::move(made));
  }
  return facts;
}

std::optional<TableView> FieldViews::table(const Entity& entity, std::string_view name) const {
  return table_of(entity, field_named(entity, name), entity, {});
}

std::optional<TableView> FieldViews::table_of(const Entity& entity, const Field& field,
                                              const Record& record, const std::string& path) const {
  const auto& list = parts_of(record, field);
  const auto used = used_fields(list, field.parts());
  if (used.empty()) return std::nullopt;
  TableView table{context_.vocabulary.of(entity.kind, field).label, {}, {}};
  table.is_example = is_example(entity, fmt::format("{}{}", path, field.name));
  for (const auto* column : used) {
    table.columns.push_back({context_.vocabulary.of(entity.kind, *column).label});
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto& part = list.at(i);
    table.rows.push_back(row_of(entity, used, part, path_of(path, field, part, i)));
    auto& row = table.rows.back();
    if (const auto own = part_of(part, field.parts()); own.id != nullptr) row.id = own.id->value;
    auto& head = row.head.values;
    const bool is_row = is_example(entity, path_of(path, field, part, i)) && !table.is_example;
    if (is_row && !head.empty()) head.back().is_example = true;
  }
  table.make_cards();
  return table;
}

RowView FieldViews::row_of(const Entity& entity, std::span<const Field* const> columns,
                           const Record& record, const std::string& path) const {
  RowView row;
  for (const auto* column : columns) {
    CellView cell{values(entity, *column, record, path)};
    if (column == columns.front()) {
      row.head = std::move(cell);
    } else {
      row.cells.push_back(std::move(cell));
    }
  }
  return row;
}

std::optional<PartsView> FieldViews::parts(const Entity& entity, const Field& field) const {
  const auto& list = parts_of(entity, field);
  const auto used = used_fields(list, field.parts());
  if (is_one_line(used, field.parts())) return std::nullopt;
  // The underscore keeps it apart from ids that are made from headings and written by authors.
  PartsView view{
      fmt::format("part_{}", field.name), context_.vocabulary.of(entity.kind, field).label, {}, {}};
  if (!needs_sections(used)) {
    view.table = table_of(entity, field, entity, {});
    return view;
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto& part = list.at(i);
    view.sections.push_back(section_of(entity, field, part, path_of({}, field, part, i)));
  }
  return view;
}

SectionView FieldViews::section_of(const Entity& entity, const Field& field, const Record& record,
                                   const std::string& path) const {
  SectionView section;
  const auto own = part_of(record, field.parts());
  if (own.id != nullptr) section.id = own.id->value;
  section.title = label_of(record, field.parts());
  section.is_example = is_example(entity, path);
  std::vector<FactView> facts;
  for (const auto& inner : field.parts()) {
    if (inner.name == "id" || is_empty(inner.reach(record))) continue;
    if (is_list(inner) && add_parts(entity, inner, record, path, section)) continue;
    auto made = fact(entity, inner, record, path);
    const bool is_title = made.single && made.single->text == section.title;
    if (inner.name == "text" && made.single && !is_title && !made.single->is_example) {
      section.text = std::move(made.single->text);
    } else if (!made.empty() && !is_title) {
      facts.push_back(std::move(made));
    }
  }
  section.facts = as_group(std::move(facts));
  return section;
}

bool FieldViews::add_parts(const Entity& entity, const Field& field, const Record& record,
                           const std::string& path, SectionView& section) const {
  const auto& list = parts_of(record, field);
  const auto used = used_fields(list, field.parts());
  if (is_one_line(used, field.parts())) return false;
  if (needs_sections(used)) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto& part = list.at(i);
      section.sections.push_back(section_of(entity, field, part, path_of(path, field, part, i)));
    }
  } else {
    section.tables.push_back(*table_of(entity, field, record, path));
    section.tables.back().owner = section.title;
  }
  return true;
}

RowView FieldViews::register_row(const Entity& entity) const {
  RowView row{{{{std::string(name_of(entity)), linker_.url(entity)}}}, {}};
  row.head.values.back().is_example = entity.illustrative.all;
  for (const auto* field : kind_info(entity).fields) {
    if (field->facts.column) row.cells.push_back({values(entity, *field, entity)});
  }
  return row;
}

const Field& field_named(const Entity& entity, std::string_view name) {
  const auto& fields = kind_info(entity).fields;
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field* field) { return field->name == name; });
  assert(found != fields.end());
  return **found;
}

void drop_empty_columns(std::vector<ColumnView>& columns, const std::vector<RowView*>& rows) {
  for (auto i = columns.size() - 1; i > 0; --i) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    const bool is_used = std::any_of(rows.begin(), rows.end(), [&](const RowView* row) {
      return !row->cells[i - 1].values.empty();
    });
    if (is_used) continue;
    columns.erase(columns.begin() + at);
    for (auto* row : rows) row->cells.erase(row->cells.begin() + at - 1);
  }
}

FactView as_fact(std::string label, std::vector<ValueView> values) {
  FactView fact{std::move(label), {}, {}};
  if (values.size() == 1) {
    fact.single = std::move(values.front());
  } else {
    fact.values = std::move(values);
    if (!fact.values.empty()) std::swap(fact.is_example, fact.values.back().is_example);
  }
  return fact;
}

}  // namespace waymark
