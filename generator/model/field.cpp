#include "model/field.hpp"

namespace waymark {
namespace {

struct Emptiness {
  bool operator()(const Texts* texts) const { return texts->empty(); }
  bool operator()(const std::vector<Reference>* references) const { return references->empty(); }
  bool operator()(const PartRefs* references) const { return references->empty(); }
  bool operator()(const TextMap* map) const { return map->empty(); }
  bool operator()(const RecordList* records) const { return records->size() == 0; }
  template <class Value>
  bool operator()(const Value* value) const {
    return !value->is_set();
  }
};

}  // namespace

const Field* find_field(FieldTable table, std::string_view name) {
  for (const auto& field : table) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

bool is_empty(const Slot& slot) { return std::visit(Emptiness{}, slot); }

}  // namespace waymark
