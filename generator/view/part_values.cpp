#include "view/part_values.hpp"

#include "model/field_path.hpp"

namespace waymark {

std::string PartValues::path_of(const Record& part) const {
  return fmt::format("{}.{}", list_.name, part_of(part, list_.parts()).id->value);
}

std::vector<ValueView> PartValues::values(const Record& part, std::string_view field) const {
  return fields_.values(entity_, *find_field(list_.parts(), field), part, path_of(part) + ".");
}

std::optional<ValueView> PartValues::value(const Record& part, std::string_view field) const {
  auto all = values(part, field);
  if (all.empty()) return std::nullopt;
  return std::move(all.front());
}

ValueView PartValues::name(const Record& part) const {
  ValueView name{std::string(label_of(part, list_.parts()))};
  name.is_example = !is_example() && is_marked(entity_.illustrative, path_of(part));
  return name;
}

bool PartValues::is_example() const { return is_marked(entity_.illustrative, list_.name); }

}  // namespace waymark
