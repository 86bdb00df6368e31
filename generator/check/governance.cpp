#include "check/governance.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "check/abbreviation_rules.hpp"
#include "check/assignment_rules.hpp"
#include "check/avoided_word_rules.hpp"
#include "check/checkpoint_rules.hpp"
#include "check/delegation_rules.hpp"
#include "check/document_rules.hpp"
#include "check/document_validity_rules.hpp"
#include "check/dose_rules.hpp"
#include "check/forum_rules.hpp"
#include "check/guide_rules.hpp"
#include "check/language_rules.hpp"
#include "check/mandate_limit_rules.hpp"
#include "check/mandate_rules.hpp"
#include "check/meeting_rules.hpp"
#include "check/path_flow_rules.hpp"
#include "check/path_rules.hpp"
#include "check/plan_rules.hpp"
#include "check/privacy_rules.hpp"
#include "check/prose_survey.hpp"
#include "check/readability_rules.hpp"
#include "check/registry_numbers.hpp"
#include "check/role_rules.hpp"
#include "check/statement_rules.hpp"
#include "check/structure_rules.hpp"
#include "check/title_rules.hpp"
#include "check/training_rules.hpp"
#include "model/record_reader.hpp"

namespace waymark {
namespace {

constexpr RuleCheck found_by_reading[] = {{&placeholder, nullptr}};

std::vector<RuleCheck> collect() {
  std::vector<RuleCheck> all;
  for (const auto& group : {RuleChecks(found_by_reading),
                            abbreviation_rules(),
                            assignment_rules(),
                            avoided_word_rules(),
                            checkpoint_rules(),
                            delegation_rules(),
                            document_rules(),
                            document_validity_rules(),
                            dose_rules(),
                            forum_rules(),
                            guide_rules(),
                            language_rules(),
                            mandate_limit_rules(),
                            mandate_rules(),
                            meeting_rules(),
                            path_flow_rules(),
                            path_rules(),
                            plan_rules(),
                            privacy_rules(),
                            readability_rules(),
                            registry_rules(),
                            role_rules(),
                            statement_rules(),
                            structure_rules(),
                            title_rules(),
                            training_rules()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  std::sort(all.begin(), all.end(),
            [](const RuleCheck& a, const RuleCheck& b) { return a.rule->name < b.rule->name; });
  return all;
}

const RuleSetting* setting_of(const Site& site, std::string_view name) {
  for (const auto& setting : site.checks) {
    if (setting.rule.value == name) return &setting;
  }
  return nullptr;
}

void check_setting(const RuleSetting& setting, Diagnostics& diagnostics) {
  const auto* rule = find_governance_rule(setting.rule.value);
  if (rule == nullptr) {
    std::vector<std::string_view> names;
    for (const auto& each : governance_rules()) names.push_back(each.rule->name);
    diagnostics.add(
        unchangeable_rule, setting.rule.span,
        fmt::format("no rule `{}` that can be changed", shortened(setting.rule.value)),
        did_you_mean(setting.rule.value, names,
                     fmt::format("the rules are {}", quoted_list(names, names.size()))));
  } else if (setting.limit.is_set() && rule->limit == no_limit) {
    diagnostics.add(unchangeable_rule, setting.limit.span,
                    fmt::format("`{}` goes by no limit", rule->name), "delete `limit`");
  } else if (setting.limit.is_set() && setting.limit.value < 0) {
    diagnostics.add(unchangeable_rule, setting.limit.span,
                    fmt::format("`{}` is below nought", setting.limit.value), "write 0 or more");
  }
}

bool is_off(const RuleSetting* setting) {
  return setting != nullptr && setting->severity.is("off");
}

// Site's words for severity stand in the order of Severity, with "off" last.
Diagnostics judged(const Diagnostics& found, const Site& site) {
  Diagnostics left;
  for (auto diagnostic : found.all()) {
    const auto* setting = setting_of(site, diagnostic.rule->name);
    if (is_off(setting)) continue;
    if (setting != nullptr && setting->severity.is_set()) {
      diagnostic.severity = static_cast<Severity>(setting->severity.index);
    }
    left.add(std::move(diagnostic));
  }
  return left;
}

Diagnostics look(const GovernanceInput& input, const EntityLists& lists, const ProseSurvey& prose,
                 const RuleCheck& check) {
  Diagnostics found;
  if (check.look == nullptr || is_off(setting_of(input.site, check.rule->name))) return found;
  check.look({input.site, input.words, input.sources, input.portal, lists, prose, input.as_of,
              judgement_of(input.site, *check.rule).limit, found});
  return found;
}

}  // namespace

std::span<const RuleCheck> governance_rules() {
  static const auto all = collect();
  return all;
}

const Rule* find_governance_rule(std::string_view name) {
  for (const auto& check : governance_rules()) {
    if (check.rule->name == name) return check.rule;
  }
  return nullptr;
}

Judgement judgement_of(const Site& site, const Rule& rule) {
  Judgement judged{severity_name(rule.severity), rule.limit};
  const auto* setting = setting_of(site, rule.name);
  if (setting == nullptr) return judged;
  if (setting->severity.is_set()) {
    judged.severity_word = RuleSeverity::words[setting->severity.index];
  }
  if (setting->limit.is_set()) judged.limit = setting->limit.value;
  return judged;
}

void check_governance(const GovernanceInput& input, Diagnostics& diagnostics) {
  const auto rules = governance_rules();
  const EntityLists lists(input.portal);
  const ProseSurvey prose(input.sources, input.portal, input.as_of, input.jobs, input.memory);
  std::vector<Diagnostics> found(rules.size());
  parallel_for(rules.size(), input.jobs,
               [&](std::size_t i) { found[i] = look(input, lists, prose, rules[i]); });
  for (auto& each : found) diagnostics.append(std::move(each));
  diagnostics = judged(diagnostics, input.site);
  for (const auto& setting : input.site.checks) check_setting(setting, diagnostics);
}

}  // namespace waymark
