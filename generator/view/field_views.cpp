#include "view/field_views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace waymark {
namespace {

class ValueMaker {
 public:
  ValueMaker(const ViewContext& context, const Linker& linker, KindIndex kind, const Field& field)
      : context_(context), linker_(linker), kind_(kind), field_(field) {}

  std::vector<ValueView> operator()(const Text* text) const { return of_text(*text); }
  std::vector<ValueView> operator()(const Texts* texts) const {
    std::vector<ValueView> values;
    for (const auto& text : *texts) values.push_back({text.value, {}});
    return values;
  }
  std::vector<ValueView> operator()(const DateValue* date) const {
    if (!date->is_set()) return {};
    return {{context_.vocabulary.date(date->date), {}}};
  }
  std::vector<ValueView> operator()(const Number* number) const {
    if (!number->is_set()) return {};
    return {{fmt::format("{}", number->value), {}}};
  }
  std::vector<ValueView> operator()(const Flag* flag) const {
    if (!flag->is_set()) return {};
    return {{context_.vocabulary.word(flag->value ? "values.yes" : "values.no"), {}}};
  }
  std::vector<ValueView> operator()(const ChoiceValue* choice) const {
    if (!choice->is_set()) return {};
    return {{context_.vocabulary.of(kind_, field_).choices[choice->index], {}}};
  }
  std::vector<ValueView> operator()(const Reference* reference) const {
    if (reference->target == nullptr) return {};
    return {of_entity(*reference->target)};
  }
  std::vector<ValueView> operator()(const std::vector<Reference>* references) const {
    std::vector<ValueView> values;
    for (const auto& reference : *references) {
      if (reference.target != nullptr) values.push_back(of_entity(*reference.target));
    }
    return values;
  }
  // Part by part, its values one after the other.
  std::vector<ValueView> operator()(const RecordList* parts) const {
    std::vector<ValueView> values;
    for (std::size_t i = 0; i < parts->size(); ++i) {
      for (auto& value : of_part(parts->at(i))) values.push_back(std::move(value));
    }
    return values;
  }
  std::vector<ValueView> operator()(const TextMap*) const { return {}; }

 private:
  [[nodiscard]] std::vector<ValueView> of_part(const Record& record) const {
    std::vector<ValueView> values;
    for (const auto& part : field_.parts()) {
      const ValueMaker maker(context_, linker_, kind_, part);
      for (auto& value : std::visit(maker, part.reach(record))) {
        if (part.facts.follows && !values.empty()) {
          values.back().note = std::move(value.text);
        } else {
          values.push_back(std::move(value));
        }
      }
    }
    return values;
  }

  [[nodiscard]] std::vector<ValueView> of_text(const Text& text) const {
    if (!text.is_set()) return {};
    if (field_.name == "mailbox") return {{text.value, "mailto:" + text.value}};
    if (field_.name == "phone") return {{text.value, "tel:" + digits_of(text.value)}};
    return {{text.value, {}}};
  }

  static std::string digits_of(std::string_view phone) {
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits),
                 [](char c) { return (c >= '0' && c <= '9') || c == '+'; });
    return digits;
  }

  [[nodiscard]] ValueView of_entity(const Entity& entity) const {
    return {std::string(name_of(entity)), linker_.url(entity)};
  }

  const ViewContext& context_;
  const Linker& linker_;
  KindIndex kind_;
  const Field& field_;
};

const RecordList& parts_of(const Entity& entity, const Field& field) {
  return *std::get<const RecordList*>(field.reach(entity));
}

// The fields that at least one part has written.
std::vector<const Field*> used_fields(const RecordList& parts, FieldTable table) {
  std::vector<const Field*> used;
  for (const auto& field : table) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (is_empty(field.reach(parts.at(i)))) continue;
      used.push_back(&field);
      break;
    }
  }
  return used;
}

}  // namespace

std::vector<ValueView> FieldViews::values(KindIndex kind, const Field& field,
                                          const Record& record) const {
  return std::visit(ValueMaker(context_, linker_, kind, field), field.reach(record));
}

FactView FieldViews::fact(KindIndex kind, const Field& field, const Record& record) const {
  return as_fact(context_.vocabulary.of(kind, field).label, values(kind, field, record));
}

std::vector<FactView> FieldViews::facts(const Entity& entity,
                                        std::span<const std::string_view> names) const {
  std::vector<FactView> facts;
  for (const auto name : names) {
    auto made = fact(entity.kind, field_named(entity, name), entity);
    if (!made.empty()) facts.push_back(std::move(made));
  }
  return facts;
}

std::optional<TableView> FieldViews::table(const Entity& entity, std::string_view name) const {
  const auto& field = field_named(entity, name);
  const auto& parts = parts_of(entity, field);
  if (parts.size() == 0) return std::nullopt;
  const auto used = used_fields(parts, field.parts());
  TableView table{context_.vocabulary.of(entity.kind, field).label, {}, {}};
  for (const auto* column : used) {
    table.columns.push_back({context_.vocabulary.of(entity.kind, *column).label});
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    RowView row;
    for (const auto* column : used) {
      CellView cell{values(entity.kind, *column, parts.at(i))};
      if (column == used.front()) {
        row.head = std::move(cell);
      } else {
        row.cells.push_back(std::move(cell));
      }
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

RowView FieldViews::register_row(const Entity& entity) const {
  RowView row{{{{std::string(name_of(entity)), linker_.url(entity)}}}, {}};
  for (const auto* field : kind_info(entity).fields) {
    if (field->facts.column) row.cells.push_back({values(entity.kind, *field, entity)});
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

FactView as_fact(std::string label, std::vector<ValueView> values) {
  FactView fact{std::move(label), {}, {}};
  if (values.size() == 1) {
    fact.single = std::move(values.front());
  } else {
    fact.values = std::move(values);
  }
  return fact;
}

}  // namespace waymark
