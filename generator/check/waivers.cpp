#include "check/waivers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.hpp"

namespace waymark {
namespace {

// The governance rules that content can be measured by (`RULES`); those that only say that
// something cannot be read or bound cannot be waived.
constexpr std::array<std::string_view, 16> governance_rules = {"activity-incomplete",
                                                               "activity-without-responsible",
                                                               "agenda-time",
                                                               "commissioner-decides",
                                                               "document-type-differs",
                                                               "finding-unanswered",
                                                               "launch-passed",
                                                               "mandatory-not-available",
                                                               "no-validity",
                                                               "placeholder",
                                                               "question-overdue",
                                                               "question-without-answer-by",
                                                               "registry-number-pattern",
                                                               "timeline-outside-assignment",
                                                               "unit-overloaded",
                                                               "validity-longer-than-content"};

struct Claim {
  const Entity* entity;
  const Waiver* waiver;
};

bool covers(const Span& place, const Span& span) {
  return place.file == span.file && place.begin <= span.begin && span.end <= place.end;
}

bool holds_on(const Waiver& waiver, Day day) {
  return !waiver.until.is_set() || day <= waiver.until.date.last_day();
}

void check_rule(const Waiver& waiver, Diagnostics& diagnostics) {
  const auto& name = waiver.rule;
  const bool is_known = std::find(governance_rules.begin(), governance_rules.end(), name.value) !=
                        governance_rules.end();
  if (is_known || !name.is_set()) return;
  diagnostics.add(
      unknown_rule, name.span,
      fmt::format("no rule `{}` that can be accepted", shortened(name.value)),
      did_you_mean(
          name.value, governance_rules,
          fmt::format("the rules are {}", quoted_list(governance_rules, governance_rules.size()))));
}

}  // namespace

std::vector<std::string_view> waivable_rules() {
  return {governance_rules.begin(), governance_rules.end()};
}

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
