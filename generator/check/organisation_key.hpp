// Rules compare within one organisation.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

// The same for two entities of one organisation, and for two of none.
inline std::uint32_t organisation_key(const RuleContext& context, const Entity& entity) {
  const auto* organisation = context.portal.organisation_of(entity);
  return organisation == nullptr ? ~std::uint32_t{0} : organisation->number;
}

}  // namespace waymark
