#include "check/cycles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace waymark {
namespace {

const Reference* reference_in(const Entity& entity, std::string_view field_name) {
  for (const auto* field : kind_info(entity).fields) {
    if (field->name != field_name || !field->facts.acyclic) continue;
    const auto slot = field->reach(entity);
    if (const auto* reference = std::get_if<const Reference*>(&slot)) return *reference;
  }
  return nullptr;
}

void report(const std::vector<const Entity*>& circle, std::string_view field,
            Diagnostics& diagnostics) {
  const auto first =
      std::min_element(circle.begin(), circle.end(),
                       [](const Entity* a, const Entity* b) { return a->id.value < b->id.value; });
  std::vector<const Entity*> way(first, circle.end());
  way.insert(way.end(), circle.begin(), first);
  std::string words;
  for (const auto* entity : way) words += fmt::format("`{}` → ", entity->id.value);
  diagnostics.add(reference_cycle, reference_in(*way.front(), field)->span,
                  fmt::format("`{}` goes in a circle: {}`{}`", field, words, way.front()->id.value),
                  "take one of them out");
}

// Follows one field's chains; each entity is walked once.
class ChainWalker {
 public:
  ChainWalker(std::string_view field, Diagnostics& diagnostics)
      : field_(field), diagnostics_(diagnostics) {}

  void walk_from(const Entity* start) {
    std::vector<const Entity*> chain;
    const Entity* at = start;
    while (at != nullptr && !seen_.contains(at)) {
      seen_.emplace(at, start);
      chain.push_back(at);
      const auto* next = reference_in(*at, field_);
      at = next == nullptr ? nullptr : next->target;
    }
    if (at == nullptr || seen_.at(at) != start) return;
    report({std::find(chain.begin(), chain.end(), at), chain.end()}, field_, diagnostics_);
  }

 private:
  std::string_view field_;
  Diagnostics& diagnostics_;
  std::unordered_map<const Entity*, const Entity*> seen_;
};

std::vector<std::string_view> acyclic_fields() {
  std::vector<std::string_view> names;
  for (const auto& kind : kinds()) {
    for (const auto* field : kind.fields) {
      const bool known = std::find(names.begin(), names.end(), field->name) != names.end();
      if (field->facts.acyclic && !known) names.push_back(field->name);
    }
  }
  return names;
}

}  // namespace

void check_cycles(const Resolved& portal, Diagnostics& diagnostics) {
  for (const auto name : acyclic_fields()) {
    ChainWalker walker(name, diagnostics);
    for (const auto& entity : portal.entities()) walker.walk_from(entity.get());
  }
}

}  // namespace waymark
