// Fields as labels and values, by the table: what lets a kind have a page before anyone writes one.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "view/context.hpp"

namespace waymark {

class FieldViews {
 public:
  FieldViews(const ViewContext& context, const Linker& linker)
      : context_(context), linker_(linker) {}

  // The values of a field of `record`, which is `entity` or a part of it. `path` is where the
  // record stands in the entity ("steps.beslut."), empty for the entity itself.
  [[nodiscard]] std::vector<ValueView> values(const Entity& entity, const Field& field,
                                              const Record& record,
                                              const std::string& path = {}) const;

  // Label and values; empty when nothing is written.
  [[nodiscard]] FactView fact(const Entity& entity, const Field& field, const Record& record,
                              const std::string& path = {}) const;

  // The fields of `entity` with these names, in this order, without the empty ones.
  [[nodiscard]] std::vector<FactView> facts(const Entity& entity,
                                            std::span<const std::string_view> names) const;

  // A list of parts as a table: a column for each field that any part has, but for the id, to
  // which links to the row lead. Nothing where nothing is written.
  [[nodiscard]] std::optional<TableView> table(const Entity& entity, std::string_view name) const;

  // The parts as a table, or as sections where they say too much for rows. Nothing where one line
  // for each says it all.
  [[nodiscard]] std::optional<PartsView> parts(const Entity& entity, const Field& field) const;

  // A row of the kind's register: the link to the entity, then its columns.
  [[nodiscard]] RowView register_row(const Entity& entity) const;

 private:
  [[nodiscard]] std::optional<TableView> table_of(const Entity& entity, const Field& field,
                                                  const Record& record,
                                                  const std::string& path) const;
  [[nodiscard]] RowView row_of(const Entity& entity, std::span<const Field* const> columns,
                               const Record& record, const std::string& path) const;
  [[nodiscard]] SectionView section_of(const Entity& entity, const Field& field,
                                       const Record& record, const std::string& path) const;

  // False where one line for each part says it all.
  bool add_parts(const Entity& entity, const Field& field, const Record& record,
                 const std::string& path, SectionView& section) const;

  const ViewContext& context_;
  const Linker& linker_;
};

// The field of the entity's kind with this name. It must exist: names are written in this program.
const Field& field_named(const Entity& entity, std::string_view name);

// Takes out the columns, but for the first, in which no row says anything.
void drop_empty_columns(std::vector<ColumnView>& columns, const std::vector<RowView*>& rows);

// `single` or `values`, by their number.
FactView as_fact(std::string label, std::vector<ValueView> values);

}  // namespace waymark
