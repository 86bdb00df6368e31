// A table of fields as JSON Schema: the properties of one object, and the definitions they use.
#pragma once

#include <deque>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/json_writer.hpp"
#include "export/json_schema.hpp"

namespace waymark {

class FieldSchema {
 public:
  // `kind` is whose words tell labels; nothing for site.yaml, which has none.
  FieldSchema(JsonWriter& json, const SchemaContext& context, std::optional<KindIndex> kind)
      : json_(json), context_(context), kind_(kind) {}

  // The members of an object with these fields. `also_required` is a name, or empty.
  void write_object(const std::vector<const Field*>& fields, const Record& record,
                    std::string_view also_required);

  // `$defs`: parts, and the ids that exist now, of all objects written so far.
  void write_definitions();

 private:
  friend class SlotSchema;
  struct PartDefinition {
    std::string name;
    std::vector<const Field*> fields;
    const Record* record;
  };

  void write_field(const Field& field, const Record& record);
  void write_ids(KindIndex kind);
  // The name of the definition of the field's parts, which is written later.
  std::string define_parts(const Field& field, const RecordList& list, bool without_first);

  JsonWriter& json_;
  const SchemaContext& context_;
  std::optional<KindIndex> kind_;
  std::string above_;  // path of the object that is being written: "steps."
  std::deque<PartDefinition> parts_;
  std::set<KindIndex> referred_;
  bool refers_to_parts_ = false;
};

}  // namespace waymark
