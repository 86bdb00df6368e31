#include "export/field_schema.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/duration_words.hpp"

namespace waymark {
namespace {

constexpr std::string_view slug_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
constexpr std::string_view slug_with_part = "^[a-z0-9]+(-[a-z0-9]+)*#.+$";
// A date, or what forms have where one goes: an editor may have reasons to let that stand.
constexpr std::string_view date_pattern =
    "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
    "|(?=.*[ÅYMDXåymdx])[0-9ÅYMDXåymdx§, -]{2,}|[Kk]licka här.*)$";
constexpr std::string_view amount_pattern = "-?[0-9]{1,12}([,.][0-9]{1,3})?";
constexpr std::string_view clock_pattern = "^([01]?[0-9]|2[0-3]):[0-5][0-9]$";
constexpr std::int64_t first_year = 1;
constexpr std::int64_t last_year = 9999;

std::string duration_pattern() {
  return fmt::format("^{} ({})$", amount_pattern.substr(2), fmt::join(duration_words(), "|"));
}

// What YAML reads as a number or a truth value is the text that was written.
constexpr auto text_types = {"string", "number", "boolean"};

bool has_parts_with_ids(FieldTable fields) {
  return std::any_of(fields.begin(), fields.end(), [](const Field& field) {
    if (field.parts == nullptr) return false;
    return find_field(field.parts(), "id") != nullptr || has_parts_with_ids(field.parts());
  });
}

std::string ids_of(KindIndex kind) { return fmt::format("id-of-{}", kind_info(kind).name); }

std::string at(std::string_view definition) { return fmt::format("#/$defs/{}", definition); }

}  // namespace

// What one field takes, as members of its schema.
class SlotSchema {
 public:
  SlotSchema(FieldSchema& schema, const Field& field) : schema_(schema), field_(field) {}

  void operator()(const Text*) const {
    if (field_.name == "id") {
      types({"string", "integer"});
      return json().member("pattern", slug_pattern);
    }
    const auto& audiences = schema_.context_.site.audiences;
    if (field_.name != "audience" || audiences.empty()) return types(text_types);
    json().array("enum", [&] {
      for (const auto& audience : audiences) json().text(audience.value);
    });
  }
  void operator()(const Texts*) const {
    list_of([&] { types(text_types); });
  }
  void operator()(const DateValue*) const {
    types({"string", "integer"});
    json().member("pattern", date_pattern);
    json().member("minimum", first_year);
    json().member("maximum", last_year);
  }
  void operator()(const Number*) const {
    types({"integer", "string"});
    json().member("pattern", "^-?[0-9]+$");
  }
  void operator()(const Decimal*) const {
    types({"number", "string"});
    json().member("pattern", fmt::format("^{}$", amount_pattern));
  }
  void operator()(const DurationValue*) const {
    json().member("type", "string");
    json().member("pattern", duration_pattern());
  }
  void operator()(const ClockTime*) const {
    json().member("type", "string");
    json().member("pattern", clock_pattern);
  }
  void operator()(const Flag*) const { json().member("type", "boolean"); }
  void operator()(const TextMap*) const {
    json().member("type", "object");
    json().object("additionalProperties", [&] { types(text_types); });
  }
  void operator()(const Marks*) const {
    any_of(
        {[&] { json().member("type", "boolean"); }, [&] { list_of([&] { types({"string"}); }); }});
  }
  void operator()(const PartRef*) const { types(text_types); }
  void operator()(const PartRefs*) const {
    list_of([&] { types(text_types); });
  }
  void operator()(const Reference*) const { write_reference(); }
  void operator()(const std::vector<Reference>*) const {
    list_of([&] { write_reference(); });
  }
  void operator()(const ChoiceValue*) const {
    json().array("enum", [&] {
      for (const auto word : field_.choices) json().text(word);
    });
    if (!schema_.kind_) return;
    json().array("enumDescriptions", [&] {
      for (const auto& word : schema_.context_.vocabulary.of(*schema_.kind_, field_).choices) {
        json().text(word);
      }
    });
  }
  void operator()(const RecordList* list) const {
    const auto keyed = field_.facts.keyed;
    const auto part = at(schema_.define_parts(field_, *list, keyed));
    const auto one = [&] { json().member("$ref", part); };
    if (keyed) {
      json().member("type", "object");
      return json().object("additionalProperties", one);
    }
    if (!field_.facts.shorthand) return any_of({[&] { list_of(one); }, one});
    const auto first = [&] { write_shorthand(*list); };
    any_of({first, [&] { list_of([&] { any_of({first, one}); }); }, one});
  }

 private:
  using Write = std::function<void()>;

  [[nodiscard]] JsonWriter& json() const { return schema_.json_; }

  void types(std::initializer_list<const char*> names) const {
    json().array("type", [&] {
      for (const auto* name : names) json().text(name);
    });
  }

  void list_of(const Write& item) const {
    json().member("type", "array");
    json().object("items", item);
  }

  void any_of(std::initializer_list<Write> ways) const {
    json().array("anyOf", [&] {
      for (const auto& way : ways) {
        json().begin_object();
        way();
        json().end_object();
      }
    });
  }

  // Ids of the field's kinds; where one of these has parts, also an id with the name of a part.
  void write_reference() const {
    std::vector<KindIndex> targets(field_.targets.begin(), field_.targets.end());
    for (KindIndex kind = 0; field_.targets.empty() && kind < kinds().size(); ++kind) {
      targets.push_back(kind);
    }
    schema_.referred_.insert(targets.begin(), targets.end());
    const bool may_name_part = std::any_of(targets.begin(), targets.end(), [](KindIndex kind) {
      return has_parts_with_ids(kind_info(kind).own_fields);
    });
    schema_.refers_to_parts_ = schema_.refers_to_parts_ || may_name_part;
    if (targets.size() == 1 && !may_name_part) {
      return json().member("$ref", at(ids_of(targets.front())));
    }
    json().array("anyOf", [&] {
      for (const auto kind : targets) refer_to(ids_of(kind));
      if (may_name_part) refer_to("part");
    });
  }

  void refer_to(std::string_view definition) const {
    json().begin_object();
    json().member("$ref", at(definition));
    json().end_object();
  }

  void write_shorthand(const RecordList& list) const {
    const auto& first = field_.parts().front();
    const auto& record = const_cast<RecordList&>(list).add();
    std::visit(SlotSchema(schema_, first), first.reach(record));
  }

  FieldSchema& schema_;
  const Field& field_;
};

void FieldSchema::write_object(const std::vector<const Field*>& fields, const Record& record,
                               std::string_view also_required) {
  json_.member("type", "object");
  json_.key("additionalProperties");
  json_.boolean(false);
  json_.array("required", [&] {
    for (const auto* field : fields) {
      if (field->facts.required || field->name == also_required) json_.text(field->name);
    }
  });
  json_.object("properties", [&] {
    for (const auto* field : fields) write_field(*field, record);
  });
}

void FieldSchema::write_field(const Field& field, const Record& record) {
  const bool is_swedish = context_.site.language.value.starts_with("sv");
  const auto own = is_swedish ? field.facts.sv : field.facts.en;
  const auto other = is_swedish ? field.facts.en : field.facts.sv;
  json_.object(field.name, [&] {
    if (kind_) json_.member("title", context_.vocabulary.of(*kind_, field).label);
    json_.member("description", fmt::format("{}\n{}", own, other));
    json_.member("markdownDescription", fmt::format("{}\n\n*{}*", own, other));
    std::visit(SlotSchema(*this, field), field.reach(record));
  });
}

std::string FieldSchema::define_parts(const Field& field, const RecordList& list,
                                      bool without_first) {
  std::vector<const Field*> fields;
  for (const auto& inner : field.parts()) fields.push_back(&inner);
  if (without_first) fields.erase(fields.begin());
  auto name = above_ + std::string(field.name);
  parts_.push_back({name, std::move(fields), &const_cast<RecordList&>(list).add()});
  return name;
}

void FieldSchema::write_definitions() {
  json_.object("$defs", [&] {
    while (!parts_.empty()) {  // which may have parts of their own
      const auto part = parts_.front();
      parts_.pop_front();
      above_ = part.name + ".";
      json_.object(part.name, [&] { write_object(part.fields, *part.record, {}); });
    }
    for (const auto kind : referred_) json_.object(ids_of(kind), [&] { write_ids(kind); });
    if (!refers_to_parts_) return;
    json_.object("part", [&] {
      json_.member("type", "string");
      json_.member("pattern", slug_with_part);
    });
  });
}

void FieldSchema::write_ids(KindIndex kind) {
  std::vector<const Entity*> entities;
  for (const auto& entity : context_.portal.entities()) {
    const bool is_known = context_.portal.find(entity->id.value) == entity.get();
    if (entity->kind == kind && is_known) entities.push_back(entity.get());
  }
  if (entities.empty()) return json_.object("not", [] {});
  std::sort(entities.begin(), entities.end(),
            [](const Entity* one, const Entity* other) { return one->id.value < other->id.value; });
  json_.array("enum", [&] {
    for (const auto* entity : entities) json_.text(entity->id.value);
  });
  json_.array("enumDescriptions", [&] {
    for (const auto* entity : entities) {
      json_.text(fmt::format("{} ({})", name_of(*entity), context_.vocabulary.one(kind)));
    }
  });
}

}  // namespace waymark
