#include "export/json_values.hpp"

#include <fmt/format.h>

#include "export/register_fields.hpp"

namespace waymark {
namespace {

class Value {
 public:
  Value(const JsonValues& values, JsonWriter& json, const Entity& entity, const Field& field)
      : values_(values), json_(json), entity_(entity), field_(field) {}

  void operator()(const Text* text) const { json_.text(text->value); }
  void operator()(const Texts* texts) const {
    each(*texts, [&](const Text& text) { json_.text(text.value); });
  }
  void operator()(const DateValue* date) const { json_.text(to_string(date->date)); }
  void operator()(const Number* number) const { json_.number(number->value); }
  void operator()(const Decimal* decimal) const { json_.decimal(decimal->thousandths); }
  void operator()(const Flag* flag) const { json_.boolean(flag->value); }
  void operator()(const ChoiceValue* choice) const { json_.text(field_.choices[choice->index]); }
  void operator()(const ClockTime* time) const {
    json_.text(fmt::format("{:02}:{:02}", time->minutes / 60, time->minutes % 60));
  }
  void operator()(const DurationValue* value) const {
    json_.begin_object();
    json_.member("text", value->written);
    json_.key("value");
    json_.decimal(value->duration.thousandths);
    json_.member("unit", unit_name(value->duration.unit));
    const auto iso = iso_8601(value->duration);
    if (!iso.empty()) json_.member("iso8601", iso);
    json_.end_object();
  }
  void operator()(const Reference* reference) const { add(*reference); }
  void operator()(const std::vector<Reference>* references) const {
    each(*references, [&](const Reference& reference) { add(reference); });
  }
  void operator()(const PartRef* reference) const { add(*reference); }
  void operator()(const PartRefs* references) const {
    each(*references, [&](const PartRef& reference) { add(reference); });
  }
  void operator()(const TextMap* map) const {
    json_.begin_object();
    for (const auto& [key, value] : *map) json_.member(key.value, value.value);
    json_.end_object();
  }
  void operator()(const RecordList* parts) const {
    json_.begin_array();
    for (std::size_t i = 0; i < parts->size(); ++i) {
      json_.begin_object();
      for (const auto& part : field_.parts()) values_.add(entity_, part, parts->at(i));
      json_.end_object();
    }
    json_.end_array();
  }
  void operator()(const Marks*) const {
    if (entity_.illustrative.all) return json_.boolean(true);
    each(example_fields(entity_), [&](const Field* field) { json_.text(field->name); });
  }

 private:
  template <class List, class Add>
  void each(const List& list, Add add) const {
    json_.begin_array();
    for (const auto& item : list) add(item);
    json_.end_array();
  }

  // What readers of this site may not see is told to be there, as on the page.
  void add(const Reference& reference) const {
    if (reference.target != nullptr) {
      return values_.add_reference(*reference.target, reference.part);
    }
    json_.begin_object();
    json_.key("hidden");
    json_.boolean(true);
    json_.end_object();
  }

  void add(const PartRef& reference) const {
    json_.begin_object();
    json_.member("id", reference.id);
    json_.member("title", find_part(entity_, reference.id).label);
    json_.end_object();
  }

  const JsonValues& values_;
  JsonWriter& json_;
  const Entity& entity_;
  const Field& field_;
};

struct TypeName {
  std::string_view operator()(const Text*) const { return "text"; }
  std::string_view operator()(const Texts*) const { return "texts"; }
  std::string_view operator()(const DateValue*) const { return "date"; }
  std::string_view operator()(const Number*) const { return "integer"; }
  std::string_view operator()(const Decimal*) const { return "number"; }
  std::string_view operator()(const Flag*) const { return "boolean"; }
  std::string_view operator()(const ChoiceValue*) const { return "choice"; }
  std::string_view operator()(const ClockTime*) const { return "time"; }
  std::string_view operator()(const DurationValue*) const { return "duration"; }
  std::string_view operator()(const Reference*) const { return "reference"; }
  std::string_view operator()(const std::vector<Reference>*) const { return "references"; }
  std::string_view operator()(const PartRef*) const { return "part-reference"; }
  std::string_view operator()(const PartRefs*) const { return "part-references"; }
  std::string_view operator()(const TextMap*) const { return "map"; }
  std::string_view operator()(const RecordList*) const { return "parts"; }
  std::string_view operator()(const Marks*) const { return "marks"; }
};

}  // namespace

void JsonValues::add(const Entity& entity, const Field& field, const Record& record) const {
  const auto slot = field.reach(record);
  if (is_empty(slot)) return;
  json_.key(field.name);
  std::visit(Value(*this, json_, entity, field), slot);
}

void JsonValues::add_reference(const Entity& target, const std::string& part) const {
  json_.begin_object();
  json_.member("id", target.id.value);
  json_.member("kind", kind_info(target).name);
  json_.member("title", name_of(target));
  json_.member("url", linker_.url(target) + (part.empty() ? "" : "#" + part));
  if (!part.empty()) {
    json_.member("part", part);
    json_.member("part_title", find_part(target, part).label);
  }
  json_.end_object();
}

std::string_view json_type(const Slot& slot) { return std::visit(TypeName{}, slot); }

}  // namespace waymark
