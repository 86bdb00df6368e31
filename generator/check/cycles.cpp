#include "check/cycles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace waymark {
namespace {

// A field that may not come back to where it began, in each kind that has it.
struct Chain {
  std::string_view name;
  std::vector<const Field*> of_kind;  // null where a kind lacks it
  std::optional<Day> day = {};        // of units' parents, which have their time

  [[nodiscard]] const Reference* from(const Entity& entity) const {
    const auto* field = of_kind[entity.kind];
    if (field == nullptr) return nullptr;
    if (day) return parent_on(static_cast<const Unit&>(entity), *day);
    return std::get<const Reference*>(field->reach(entity));
  }
};

void report(const std::vector<const Entity*>& circle, const Chain& chain,
            Diagnostics& diagnostics) {
  const auto first =
      std::min_element(circle.begin(), circle.end(),
                       [](const Entity* a, const Entity* b) { return a->id.value < b->id.value; });
  std::vector<const Entity*> way(first, circle.end());
  way.insert(way.end(), circle.begin(), first);
  std::string words;
  for (const auto* entity : way) words += fmt::format("`{}` → ", entity->id.value);
  diagnostics.add(
      reference_cycle, chain.from(*way.front())->span,
      fmt::format("`{}` goes in a circle: {}`{}`", chain.name, words, way.front()->id.value),
      "take one of them out");
}

// Follows one field's chains; each entity is walked once.
class ChainWalker {
 public:
  ChainWalker(const Chain& chain, std::size_t entities, Diagnostics& diagnostics)
      : chain_(chain), seen_from_(entities), diagnostics_(diagnostics) {}

  void walk_from(const Entity* start) {
    std::vector<const Entity*> walked;
    const Entity* at = start;
    while (at != nullptr && seen_from_[at->number] == nullptr) {
      seen_from_[at->number] = start;
      walked.push_back(at);
      const auto* next = chain_.from(*at);
      at = next == nullptr ? nullptr : next->target;
    }
    if (at == nullptr || seen_from_[at->number] != start) return;
    report({std::find(walked.begin(), walked.end(), at), walked.end()}, chain_, diagnostics_);
  }

 private:
  const Chain& chain_;
  std::vector<const Entity*> seen_from_;
  Diagnostics& diagnostics_;
};

Chain chain_of(std::string_view name) {
  Chain chain{name, std::vector<const Field*>(kinds().size())};
  for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
    for (const auto* field : kinds()[kind].fields) {
      if (field->name == name && field->facts.acyclic) chain.of_kind[kind] = field;
    }
  }
  return chain;
}

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

Chain parents_on(Day day) {
  Chain chain{"parent", std::vector<const Field*>(kinds().size()), day};
  chain.of_kind[kind_of<Unit>] = find_field(Unit::fields(), "parent");
  return chain;
}

std::set<Day> days_of_parents(const Resolved& portal) {
  std::set<Day> days = {Day{}};
  for (const auto& entity : portal.entities()) {
    const auto* unit = as<Unit>(entity.get());
    if (unit == nullptr) continue;
    for (const auto& parent : unit->parent) {
      if (parent.from.is_set()) days.insert(parent.from.date.first_day());
      if (parent.until.is_set()) days.insert(parent.until.date.first_day());
    }
  }
  return days;
}

void walk(const Chain& chain, const Resolved& portal, Diagnostics& diagnostics) {
  ChainWalker walker(chain, portal.entities().size(), diagnostics);
  for (const auto& entity : portal.entities()) walker.walk_from(entity.get());
}

}  // namespace

void check_cycles(const Resolved& portal, Diagnostics& diagnostics) {
  for (const auto name : acyclic_fields()) walk(chain_of(name), portal, diagnostics);
  // On each day on which some unit comes under another, until a circle is found.
  for (const auto day : days_of_parents(portal)) {
    const auto found = diagnostics.all().size();
    walk(parents_on(day), portal, diagnostics);
    if (diagnostics.all().size() > found) break;
  }
}

}  // namespace waymark
