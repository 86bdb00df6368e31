// Rules on plans and their activities.
#pragma once

#include "check/governance.hpp"

namespace waymark {

inline constexpr Rule activity_without_responsible{
    "activity-without-responsible", Severity::error,
    "An activity has nobody responsible, or several."};
inline constexpr Rule activity_incomplete{"activity-incomplete", Severity::warning,
                                          "An activity has neither a time nor a measure."};
inline constexpr Rule unit_overloaded{"unit-overloaded", Severity::warning,
                                      "One unit is responsible for much of a plan."};

// Per cent of a plan's activities above which one unit is overloaded, and the least number of
// activities of which that is said.
inline constexpr std::size_t overload_percent = 40;
inline constexpr std::size_t overload_activities = 5;

void check_plan(const RuleContext& context, const Plan& plan);

}  // namespace waymark
