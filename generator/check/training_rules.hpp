// Rules on trainings.
#pragma once

#include "check/governance.hpp"

namespace waymark {

inline constexpr Rule mandatory_not_available{"mandatory-not-available", Severity::error,
                                              "A mandatory training cannot be taken."};
inline constexpr Rule launch_passed{"launch-passed", Severity::warning,
                                    "A training is still planned after its launch."};

void check_training(const RuleContext& context, const Training& training);

}  // namespace waymark
