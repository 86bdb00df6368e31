#include "export/register_csv.hpp"

#include <fmt/format.h>

#include <set>

#include "export/csv.hpp"
#include "export/register_fields.hpp"
#include "view/field_values.hpp"
#include "view/register_page.hpp"

namespace waymark {
namespace {

constexpr std::string_view between = "; ";

void append(std::string& cell, std::string_view value) {
  if (value.empty()) return;
  if (!cell.empty()) cell += between;
  cell += value;
}

std::string as_cell(const std::vector<ValueView>& values) {
  std::string cell;
  for (const auto& value : values) {
    append(cell, value.note.empty() ? value.text : fmt::format("{} ({})", value.text, value.note));
  }
  return cell;
}

void append_id(std::string& cell, const Reference& reference) {
  if (reference.target == nullptr) return;
  const auto& id = reference.target->id.value;
  append(cell, reference.part.empty() ? id : fmt::format("{}#{}", id, reference.part));
}

// The ids that a field refers to; nothing of a field that is no reference.
std::optional<std::string> ids_of(const Slot& slot) {
  std::string cell;
  if (const auto* one = std::get_if<const Reference*>(&slot)) {
    append_id(cell, **one);
  } else if (const auto* many = std::get_if<const std::vector<Reference>*>(&slot)) {
    for (const auto& each : **many) append_id(cell, each);
  } else {
    return std::nullopt;
  }
  return cell;
}

class RegisterTable {
 public:
  RegisterTable(const ViewContext& context, KindIndex kind, std::string& out)
      : context_(context),
        linker_(context, context.addresses.root()),
        kind_(kind),
        fields_(data_fields(kind)),
        csv_(out) {}

  void add_head() {
    const auto& vocabulary = context_.vocabulary;
    const auto sample = kind_info(kind_).make();
    for (const auto name : {"id", "title"}) {
      csv_.cell(vocabulary.of(kind_, *find_field(common_fields(), name)).label);
    }
    csv_.cell(vocabulary.word("data.address"));
    std::set<std::string> taken;
    for (const auto* field : fields_) {
      auto label = vocabulary.of(kind_, *field).label;
      if (!taken.insert(label).second) label += fmt::format(" ({})", field->name);
      csv_.cell(label);
      if (ids_of(field->reach(*sample))) {
        csv_.cell(fmt::format("{} ({})", label, vocabulary.word("data.id")));
      }
    }
    csv_.end_row();
  }

  void add(const Entity& entity) {
    csv_.cell(entity.id.value);
    csv_.cell(name_of(entity));
    csv_.cell(linker_.url(entity));
    for (const auto* field : fields_) add(entity, *field);
    csv_.end_row();
  }

 private:
  void add(const Entity& entity, const Field& field) {
    if (&field == organisation_) {
      const auto* organisation = context_.snapshot.organisation_of(entity);
      csv_.cell(organisation == nullptr ? std::string_view() : name_of(*organisation));
      csv_.cell(organisation == nullptr ? std::string_view() : organisation->id.value);
    } else if (&field == illustrative_) {
      csv_.cell(examples_in(entity));
    } else {
      csv_.cell(cell_of(entity, field, entity));
      if (const auto ids = ids_of(field.reach(entity))) csv_.cell(*ids);
    }
  }

  [[nodiscard]] std::string cell_of(const Entity& entity, const Field& field,
                                    const Record& record) const {
    const auto slot = field.reach(record);
    if (is_empty(slot)) return {};
    const auto* parts = std::get_if<const RecordList*>(&slot);
    if (parts == nullptr) return as_cell(field_values(context_, linker_, entity, field, record));
    std::string cell;
    for (std::size_t i = 0; i < (*parts)->size(); ++i) {
      append(cell, part_of(entity, field, (*parts)->at(i)));
    }
    return cell;
  }

  // "Kim (Från: 2020, Till: 2021)": what comes first names the part.
  [[nodiscard]] std::string part_of(const Entity& entity, const Field& field,
                                    const Record& part) const {
    std::string name;
    std::string rest;
    for (const auto& inner : field.parts()) {
      const auto value = cell_of(entity, inner, part);
      if (value.empty()) continue;
      if (name.empty()) {
        name = value;
      } else {
        rest += fmt::format("{}{}: {}", rest.empty() ? "" : ", ",
                            context_.vocabulary.of(kind_, inner).label, value);
      }
    }
    return rest.empty() ? name : fmt::format("{} ({})", name, rest);
  }

  [[nodiscard]] std::string examples_in(const Entity& entity) const {
    if (entity.illustrative.all) return context_.vocabulary.word("values.yes");
    std::string cell;
    for (const auto* field : example_fields(entity)) {
      append(cell, context_.vocabulary.of(kind_, *field).label);
    }
    return cell;
  }

  const ViewContext& context_;
  Linker linker_;
  KindIndex kind_;
  std::vector<const Field*> fields_;
  const Field* organisation_ = find_field(common_fields(), "organisation");
  const Field* illustrative_ = find_field(common_fields(), "illustrative");
  CsvWriter csv_;
};

}  // namespace

std::string register_csv(const ViewContext& context, KindIndex kind, const Unit* organisation) {
  std::string out;
  RegisterTable table(context, kind, out);
  table.add_head();
  for (const auto* entity : register_entities(context.snapshot, kind, organisation)) {
    table.add(*entity);
  }
  return out;
}

}  // namespace waymark
