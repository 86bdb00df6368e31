// What a right to decide covers: its matter with the narrower ones, and its scope with what lies
// under it.
#pragma once

#include "check/rule_context.hpp"
#include "model/validity.hpp"

namespace waymark {

// Asks `found` of `start` and of each that `next` leads to, until it says yes; true where it did.
// A chain that comes back to where it has been ends there.
template <class Each, class Next, class Found>
bool any_on_chain(const Each& start, Next next, Found found) {
  const Each* behind = &start;  // half as far: meets the other one on a circle, and only there
  bool is_odd = false;
  for (const Each* at = &start; at != nullptr;) {
    if (found(*at)) return true;
    at = next(*at);
    if (is_odd) behind = next(*behind);
    is_odd = !is_odd;
    if (at == behind) return false;
  }
  return false;
}

// `found` is asked of the matter, then of the wider ones.
template <class Found>
bool any_at_or_above(const Matter& matter, Found found) {
  return any_on_chain(
      matter, [](const Matter& at) { return as<Matter>(at.parent.target); }, found);
}

// `found` is asked of the unit, then of those that it lies under on the day.
template <class Found>
bool any_at_or_above(const Unit& unit, Day day, Found found) {
  const auto above = [&](const Unit& at) {
    const auto* parent = parent_on(at, day);
    return parent == nullptr ? nullptr : as<Unit>(parent->target);
  };
  return any_on_chain(unit, above, found);
}

// True where one was delegated from the other, at once or by steps.
bool is_delegated_from(const Mandate& mandate, const Mandate& other);

// True where the mandate is about the matter or a wider one.
bool covers_matter(const Mandate& mandate, const Matter& matter);

// True where the unit lies in the mandate's scope; without a scope, in its organisation.
bool covers_unit(const RuleContext& context, const Mandate& mandate, const Unit& unit);

// The units that the scope names; where it names none, the organisation of the entity, else that of
// `other`. Empty where nothing tells.
std::vector<const Unit*> extent_of(const RuleContext& context, const Refs<Unit>& scope,
                                   const Entity& entity, const Entity& other);

inline bool has_ended(const RuleContext& context, const Entity& entity) {
  return validity_on(entity, context.as_of) == Validity::ended;
}

// A right that somebody else gave by delegating.
inline bool is_delegation(const Mandate& mandate) {
  return mandate.kind_of_right.is("delegation") || mandate.kind_of_right.is("subdelegation");
}

}  // namespace waymark
