#include "check/mandate_cover.hpp"

#include <algorithm>

namespace waymark {

bool is_delegated_from(const Mandate& mandate, const Mandate& other) {
  return any_on_chain(
      mandate, [](const Mandate& at) { return as<Mandate>(at.delegated_from.target); },
      [&](const Mandate& at) { return &at == &other; });
}

bool covers_matter(const Mandate& mandate, const Matter& matter) {
  return any_at_or_above(matter, [&](const Matter& at) { return mandate.matter.target == &at; });
}

bool covers_unit(const RuleContext& context, const Mandate& mandate, const Unit& unit) {
  const auto& scope = mandate.scope.items;
  if (scope.empty()) {
    return context.portal.organisation_of(unit) == context.portal.organisation_of(mandate);
  }
  return any_at_or_above(unit, context.as_of, [&](const Unit& at) {
    return std::any_of(scope.begin(), scope.end(),
                       [&](const Reference& each) { return each.target == &at; });
  });
}

std::vector<const Unit*> extent_of(const RuleContext& context, const Refs<Unit>& scope,
                                   const Entity& entity, const Entity& other) {
  std::vector<const Unit*> units;
  for (const auto& each : scope.items) {
    if (const auto* unit = as<Unit>(each.target)) units.push_back(unit);
  }
  if (!scope.items.empty()) return units;
  for (const auto* each : {&entity, &other}) {
    const auto* organisation = context.portal.organisation_of(*each);
    if (organisation != nullptr) return {organisation};
  }
  return units;
}

}  // namespace waymark
