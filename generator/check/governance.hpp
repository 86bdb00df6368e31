// The governance rules: what a portal says that cannot be right, or that somebody should look at.
#pragma once

#include "check/rule_context.hpp"

namespace waymark {

struct ProseMemory;

inline constexpr Rule unchangeable_rule{
    "unchangeable-rule", Severity::error,
    "A setting for a rule that does not exist, or for a limit that it does not have."};

// All of them, by the alphabet; those that can be waived, and changed by `checks` of site.yaml.
std::span<const RuleCheck> governance_rules();

// The rule of that name; nullptr where there is none.
const Rule* find_governance_rule(std::string_view name);

// How a site judges what a rule finds.
struct Judgement {
  std::string_view severity_word;  // as `checks` of site.yaml writes it: "error" … "off"
  std::int64_t limit;
};

Judgement judgement_of(const Site& site, const Rule& rule);

struct GovernanceInput {
  const Site& site;
  const Words& words;
  const SourceSet& sources;
  const Resolved& portal;
  Day as_of;
  std::size_t jobs;
  ProseMemory* memory = nullptr;  // of the same portal as it was before an edit
};

// Looks for all of them on `jobs` threads; what they find does not depend on how many. Gives the
// findings that are there already, of rules that reading looks for, the site's severity, too.
void check_governance(const GovernanceInput& input, Diagnostics& diagnostics);

}  // namespace waymark
