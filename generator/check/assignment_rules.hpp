// Rules on assignments, findings and the registry numbers that tie a case together.
#pragma once

#include "check/governance.hpp"

namespace waymark {

inline constexpr Rule timeline_outside_assignment{
    "timeline-outside-assignment", Severity::warning,
    "A row of an assignment's timeline lies outside the assignment's own time."};
inline constexpr Rule commissioner_decides{
    "commissioner-decides", Severity::warning,
    "One role commissions the work, takes part in it and decides on its result."};
inline constexpr Rule finding_unanswered{"finding-unanswered", Severity::warning,
                                         "No assignment answers a finding."};
inline constexpr Rule registry_number_pattern{
    "registry-number-pattern", Severity::warning,
    "A registry number is not written as its organisation writes them."};

void check_assignment(const RuleContext& context, const Assignment& assignment);
void check_finding(const RuleContext& context, const Finding& finding);
// Of any kind that has one, by `registry_number_pattern` of site.yaml.
void check_registry_number(const RuleContext& context, const Entity& entity);

// In a pattern `@` stands for one or more capital letters, `#` for a digit, and every other
// character for itself: "@ ####-#####".
bool matches_pattern(std::string_view text, std::string_view pattern);

}  // namespace waymark
