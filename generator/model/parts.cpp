#include "model/parts.hpp"

#include <algorithm>

namespace waymark {
namespace {

std::string_view text_of(const Record& record, FieldTable fields, std::string_view name) {
  const auto* field = find_field(fields, name);
  if (field == nullptr) return {};
  const auto slot = field->reach(record);
  const auto* text = std::get_if<const Text*>(&slot);
  return text == nullptr ? std::string_view() : std::string_view((*text)->value);
}

void visit_field(const Field& field, const Record& record,
                 const std::function<void(const Part&)>& visit) {
  if (field.parts == nullptr) return;
  const auto fields = field.parts();
  const auto& list = *std::get<const RecordList*>(field.reach(record));
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto part = part_of(list.at(i), fields);
    if (part.id != nullptr) visit(part);
    for (const auto& inner : fields) visit_field(inner, list.at(i), visit);
  }
}

}  // namespace

Part part_of(const Record& record, FieldTable fields) {
  const auto* id = find_field(fields, "id");
  if (id == nullptr) return {};
  const auto* text = std::get<const Text*>(id->reach(record));
  if (!text->is_set()) return {};
  return {text, label_of(record, fields)};
}

std::string_view label_of(const Record& record, FieldTable fields) {
  const auto title = text_of(record, fields, "title");
  return title.empty() ? text_of(record, fields, "text") : title;
}

void for_each_part(const Entity& entity, const std::function<void(const Part&)>& visit) {
  for (const auto& field : kind_info(entity).own_fields) visit_field(field, entity, visit);
}

Part find_part(const Entity& entity, std::string_view id) {
  Part found;
  for_each_part(entity, [&](const Part& part) {
    if (found.id == nullptr && part.id->value == id) found = part;
  });
  return found;
}

bool has_place(const Entity& entity, std::string_view anchor) {
  const auto& headings = entity.body->headings;
  const bool is_heading =
      std::any_of(headings.begin(), headings.end(),
                  [&](const markdown::Heading& heading) { return heading.id == anchor; });
  return is_heading || find_part(entity, anchor).id != nullptr;
}

}  // namespace waymark
