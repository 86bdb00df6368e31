// Single fields of one list of parts, for chapters that set them in a way of their own.
#pragma once

#include "view/field_views.hpp"

namespace waymark {

class PartValues {
 public:
  // `field` of `entity` is the list: "phases".
  PartValues(const ViewContext& context, const Linker& linker, const Entity& entity,
             std::string_view field)
      : fields_(context, linker), entity_(entity), list_(field_named(entity, field)) {}

  // The parts' own id is in the path where they have one.
  [[nodiscard]] std::vector<ValueView> values(const Record& part, std::string_view field) const;

  // The first value; nothing where none is written.
  [[nodiscard]] std::optional<ValueView> value(const Record& part, std::string_view field) const;

  // What the part is called, marked where all of it has been added by the example.
  [[nodiscard]] ValueView name(const Record& part) const;

  // The whole list has been added by the example.
  [[nodiscard]] bool is_example() const;

 private:
  [[nodiscard]] std::string path_of(const Record& part) const;

  FieldViews fields_;
  const Entity& entity_;
  const Field& list_;
};

}  // namespace waymark
