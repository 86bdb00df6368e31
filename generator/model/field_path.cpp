#include "model/field_path.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

using yaml::Node;

const Node* value_of(const Node& map, std::string_view key) {
  for (const auto& entry : map.entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

// The item with this `id` (or the first reference with it), else the one in this place.
const Node* item_of(const Node& list, std::string_view step) {
  for (const auto& item : list.items) {
    const auto* id = value_of(item, "id");
    if (id == nullptr && !item.entries.empty()) id = &item.entries.front().value;
    if (id != nullptr && id->text == step) return &item;
  }
  const auto place = parse_thousandths(step).value_or(0) / 1000;
  const bool is_there = place >= 1 && place <= static_cast<std::int64_t>(list.items.size());
  return is_there ? &list.items[static_cast<std::size_t>(place - 1)] : nullptr;
}

const Node* node_at(const Node& map, std::string_view path) {
  const Node* at = &map;
  while (at != nullptr) {
    const auto dot = path.find('.');
    const auto step = path.substr(0, dot);
    at = at->type == yaml::Type::sequence ? item_of(*at, step) : value_of(*at, step);
    if (dot == std::string_view::npos) break;
    path.remove_prefix(dot + 1);
  }
  return at;
}

void report(const Text& path, const Node& map, Diagnostics& diagnostics) {
  std::vector<std::string_view> keys;
  for (const auto& entry : map.entries) keys.push_back(entry.key);
  diagnostics.add(unknown_path, path.span,
                  fmt::format("no field `{}` is written here", shortened(path.value)),
                  did_you_mean(path.value, keys, "write the name of a field, as in `timeline`"));
}

}  // namespace

void check_field_paths(const yaml::Node& map, Entity& entity, Diagnostics& diagnostics) {
  for (const auto& path : entity.illustrative.paths) {
    if (node_at(map, path.value) == nullptr) report(path, map, diagnostics);
  }
  for (auto& waiver : entity.accepted) {
    waiver.covers = entity.extent;
    if (!waiver.at.is_set()) continue;
    const auto* covered = node_at(map, waiver.at.value);
    waiver.covers = covered == nullptr ? Span{} : covered->span;
    if (covered == nullptr) report(waiver.at, map, diagnostics);
  }
}

bool is_marked(const Marks& marks, std::string_view path) {
  return std::any_of(marks.paths.begin(), marks.paths.end(), [&](const Text& mark) {
    const auto above = std::string_view(mark.value);
    return path.starts_with(above) && (path.size() == above.size() || path[above.size()] == '.');
  });
}

}  // namespace waymark
