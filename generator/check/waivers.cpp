#include "check/waivers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/text.hpp"
#include "check/governance.hpp"

namespace waymark {
namespace {

struct Claim {
  const Entity* entity;
  const Waiver* waiver;
};

bool holds_on(const Waiver& waiver, Day day) {
  return !waiver.until.is_set() || day <= waiver.until.date.last_day();
}

void check_rule(const Waiver& waiver, Diagnostics& diagnostics) {
  const auto& name = waiver.rule;
  if (!name.is_set() || find_governance_rule(name.value) != nullptr) return;
  std::vector<std::string_view> names;
  for (const auto& check : governance_rules()) names.push_back(check.rule->name);
  diagnostics.add(unknown_rule, name.span,
                  fmt::format("no rule `{}` that can be accepted", shortened(name.value)),
                  did_you_mean(name.value, names,
                               fmt::format("the rules are {}", quoted_list(names, names.size()))));
}

}  // namespace

std::vector<Waived> apply_waivers(const Resolved& portal, Day day, Diagnostics& diagnostics) {
  std::unordered_map<FileIndex, std::vector<Claim>> claims;
  Diagnostics mistakes;
  for (const auto& entity : portal.entities()) {
    for (const auto& waiver : entity->accepted) {
      check_rule(waiver, mistakes);
      if (holds_on(waiver, day)) claims[waiver.covers.file].push_back({entity.get(), &waiver});
    }
  }
  std::vector<Waived> waived;
  if (!claims.empty()) {
    Diagnostics left;
    for (const auto& diagnostic : diagnostics.all()) {
      const auto& here = claims[diagnostic.span.file];
      const auto claim = std::find_if(here.begin(), here.end(), [&](const Claim& each) {
        return each.waiver->rule.value == diagnostic.rule->name &&
               covers(each.waiver->covers, diagnostic.span);
      });
      if (claim == here.end()) {
        left.add(diagnostic);
      } else {
        waived.push_back({diagnostic, claim->entity, claim->waiver});
      }
    }
    diagnostics = std::move(left);
  }
  diagnostics.append(std::move(mistakes));
  return waived;
}

}  // namespace waymark
