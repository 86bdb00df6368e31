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

  // The values of a field of `record`, which is an entity of `kind` or a part of one.
  [[nodiscard]] std::vector<ValueView> values(KindIndex kind, const Field& field,
                                              const Record& record) const;

  // Label and values; empty when nothing is written.
  [[nodiscard]] FactView fact(KindIndex kind, const Field& field, const Record& record) const;

  // The fields of `entity` with these names, in this order, without the empty ones.
  [[nodiscard]] std::vector<FactView> facts(const Entity& entity,
                                            std::span<const std::string_view> names) const;

  // A list of parts as a table: a column for each field that any part has.
  [[nodiscard]] std::optional<TableView> table(const Entity& entity, std::string_view name) const;

  // A row of the kind's register: the link to the entity, then its columns.
  [[nodiscard]] RowView register_row(const Entity& entity) const;

 private:
  const ViewContext& context_;
  const Linker& linker_;
};

// The field of the entity's kind with this name. It must exist: names are written in this program.
const Field& field_named(const Entity& entity, std::string_view name);

// `single` or `values`, by their number.
FactView as_fact(std::string label, std::vector<ValueView> values);

}  // namespace waymark
