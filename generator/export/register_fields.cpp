#include "export/register_fields.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr std::array<std::string_view, 2> leading = {"summary", "organisation"};
constexpr std::array<std::string_view, 4> left_out = {"id", "title", "audience", "accepted"};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// `steps` of `steps.beslut.time_limit`.
bool is_below(std::string_view path, std::string_view field) {
  return path.substr(0, path.find('.')) == field;
}

}  // namespace

std::vector<const Field*> data_fields(KindIndex kind) {
  std::vector<const Field*> fields;
  for (const auto name : leading) fields.push_back(find_field(common_fields(), name));
  for (const auto& field : kind_info(kind).own_fields) fields.push_back(&field);
  for (const auto& field : common_fields()) {
    if (!is_among(leading, field.name) && !is_among(left_out, field.name)) {
      fields.push_back(&field);
    }
  }
  return fields;
}

std::vector<const Field*> example_fields(const Entity& entity) {
  std::vector<const Field*> fields;
  if (entity.illustrative.all) return fields;
  const auto& paths = entity.illustrative.paths;
  for (const auto* field : kind_info(entity).fields) {
    const bool is_named = std::any_of(paths.begin(), paths.end(), [&](const Text& path) {
      return is_below(path.value, field->name);
    });
    if (is_named && !is_empty(field->reach(entity))) fields.push_back(field);
  }
  return fields;
}

}  // namespace waymark
