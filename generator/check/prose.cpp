#include "check/prose.hpp"

namespace waymark {
namespace {

using Visit = std::function<void(const Stretch&)>;

void visit_field(const Field& field, const Record& record, const Visit& visit) {
  if (field.facts.verbatim || !field.targets.empty() || !field.choices.empty()) return;
  const auto give = [&](const Text& text) {
    if (text.is_set()) visit({text.value, nullptr, field.name == "title", text.span});
  };
  const auto slot = field.reach(record);
  if (const auto* text = std::get_if<const Text*>(&slot)) {
    give(**text);
  } else if (const auto* texts = std::get_if<const Texts*>(&slot)) {
    for (const auto& each : **texts) give(each);
  } else if (const auto* list = std::get_if<const RecordList*>(&slot)) {
    for (std::size_t i = 0; i < (*list)->size(); ++i) {
      for (const auto& inner : field.parts()) visit_field(inner, (*list)->at(i), visit);
    }
  }
}

}  // namespace

void for_each_stretch(const Entity& entity, const Visit& visit) {
  for (const auto* field : kind_info(entity).fields) visit_field(*field, entity, visit);
  if (!entity.body->html.empty()) visit(body_of(entity));
}

Stretch body_of(const Entity& entity) {
  return {entity.body->html, &*entity.body, false, entity.body->source};
}

}  // namespace waymark
