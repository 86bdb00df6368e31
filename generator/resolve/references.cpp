#include "resolve/references.hpp"

namespace waymark {
namespace {

using Choose = bool (*)(const Field&);

bool is_any(const Field& /*field*/) { return true; }

bool may_refer(const Field& field) { return field.may_refer; }

// Calls `visit(field, slot, part)` for each field that is chosen, however deep.
template <Choose choose, class Visit>
void for_each_slot(const Field& field, const Record& record, const Part& part, const Visit& visit) {
  if (!choose(field)) return;
  const auto slot = field.reach(record);
  const auto* parts = std::get_if<const RecordList*>(&slot);
  if (parts == nullptr) {
    visit(field, slot, part);
    return;
  }
  const auto fields = field.parts();
  for (std::size_t i = 0; i < (*parts)->size(); ++i) {
    const auto& inner_record = (*parts)->at(i);
    const auto own = part_of(inner_record, fields);
    for (const auto& inner : fields) {
      for_each_slot<choose>(inner, inner_record, own.id == nullptr ? part : own, visit);
    }
  }
}

}  // namespace

void for_each_reference(
    const Entity& entity,
    const std::function<void(const Field&, const Reference&, const Part&)>& visit) {
  const auto see = [&](const Field& field, const Slot& slot, const Part& part) {
    if (const auto* one = std::get_if<const Reference*>(&slot)) {
      if ((*one)->is_set()) visit(field, **one, part);
    } else if (const auto* many = std::get_if<const std::vector<Reference>*>(&slot)) {
      for (const auto& reference : **many) visit(field, reference, part);
    }
  };
  for (const auto* field : kind_info(entity).fields) {
    for_each_slot<&may_refer>(*field, entity, {}, see);
  }
}

void for_each_part_slot(const Entity& entity, const std::function<void(const Slot&)>& visit) {
  const auto see = [&](const Field&, const Slot& slot, const Part&) { visit(slot); };
  for (const auto& field : kind_info(entity).own_fields) {
    for_each_slot<&is_any>(field, entity, {}, see);
  }
}

void for_each_part_reference(const Entity& entity,
                             const std::function<void(const PartRef&)>& visit) {
  const auto see = [&](const Field&, const Slot& slot, const Part&) {
    if (const auto* one = std::get_if<const PartRef*>(&slot)) {
      if ((*one)->is_set()) visit(**one);
    } else if (const auto* many = std::get_if<const PartRefs*>(&slot)) {
      for (const auto& reference : **many) visit(reference);
    }
  };
  for (const auto& field : kind_info(entity).own_fields) {
    for_each_slot<&is_any>(field, entity, {}, see);
  }
}

}  // namespace waymark
