#include "resolve/references.hpp"

namespace waymark {
namespace {

using Visit = std::function<void(const Field&, const Reference&)>;

void visit_field(const Field& field, const Record& record, const Visit& visit) {
  const auto slot = field.reach(record);
  if (const auto* one = std::get_if<const Reference*>(&slot)) {
    if ((*one)->is_set()) visit(field, **one);
  } else if (const auto* many = std::get_if<const std::vector<Reference>*>(&slot)) {
    for (const auto& reference : **many) visit(field, reference);
  } else if (const auto* parts = std::get_if<const RecordList*>(&slot)) {
    for (std::size_t i = 0; i < (*parts)->size(); ++i) {
      for (const auto& part : field.parts()) visit_field(part, (*parts)->at(i), visit);
    }
  }
}

}  // namespace

void for_each_reference(const Entity& entity, const Visit& visit) {
  for (const auto* field : kind_info(entity).fields) visit_field(*field, entity, visit);
}

}  // namespace waymark
