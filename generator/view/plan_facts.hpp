// A plan's activities as they stand on a day: how far each one has come, and what it lacks.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "view/context.hpp"

namespace waymark {

// Each activity is in one of them. Late is what should have ended before the day and is neither
// done nor dropped, whatever its status says; unsaid has no status.
enum class PlanState { done, started, late, planned, paused, unsaid, dropped };

inline constexpr std::array plan_states = {
    PlanState::done,   PlanState::started, PlanState::late,   PlanState::planned,
    PlanState::paused, PlanState::unsaid,  PlanState::dropped};

std::string_view name_of(PlanState state);

PlanState state_of(const PlanActivity& activity, Day as_of);

// What a follow-up cannot do without. A dropped activity lacks nothing.
enum class PlanGap { responsible, time, measure };

inline constexpr std::array plan_gaps = {PlanGap::responsible, PlanGap::time, PlanGap::measure};

std::string_view name_of(PlanGap gap);

bool lacks(const PlanActivity& activity, PlanGap gap);

struct ActivityFacts {
  const PlanArea* area = nullptr;
  const PlanActivity* activity = nullptr;
  PlanState state = PlanState::unsaid;
};

// In the plan's order.
std::vector<ActivityFacts> activities_of(const Plan& plan, Day as_of);

// By state, in their order.
using StateCounts = std::array<std::size_t, plan_states.size()>;

inline std::size_t& count_in(StateCounts& counts, PlanState state) {
  return counts[static_cast<std::size_t>(state)];
}
inline std::size_t count_in(const StateCounts& counts, PlanState state) {
  return counts[static_cast<std::size_t>(state)];
}

// "4 klara", "1 försenad".
std::string count_in_words(const Vocabulary& vocabulary, PlanState state, std::size_t count);

// "17 aktiviteter: 4 klara, 1 försenad".
std::string counts_in_words(const Vocabulary& vocabulary, const StateCounts& counts);

// "17 aktiviteter".
std::string activities_in_words(const Vocabulary& vocabulary, std::size_t count);

}  // namespace waymark
