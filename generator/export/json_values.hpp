// The values of fields as JSON, by the tables of fields.
#pragma once

#include "base/json_writer.hpp"
#include "view/context.hpp"

namespace waymark {

class JsonValues {
 public:
  JsonValues(const ViewContext& context, const Linker& linker, JsonWriter& json)
      : context_(context), linker_(linker), json_(json) {}

  // The fields of `record`, which is `entity` or a part of it, as members; empty ones are left out.
  void add(const Entity& entity, const Field& field, const Record& record) const;

  // An entity that another names: id, kind, title, address. `part` may be empty.
  void add_reference(const Entity& target, const std::string& part) const;

 private:
  const ViewContext& context_;
  const Linker& linker_;
  JsonWriter& json_;
};

// What a field's values are: "text", "references", "parts" …
std::string_view json_type(const Slot& slot);

}  // namespace waymark
