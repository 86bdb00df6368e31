#include "check/training_rules.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr Rule mandatory_not_available{"mandatory-not-available", Severity::error,
                                       "A mandatory training cannot be taken."};
constexpr Rule launch_passed{"launch-passed", Severity::warning,
                             "A training is still planned after its launch."};

void check_mandatory(const RuleContext& context) {
  context.each<Training>([&](const Training& training) {
    const bool is_mandatory = !training.mandatory_for.items.empty();
    if (!is_mandatory || !training.status.is_set() || training.status.is("available")) return;
    context.diagnostics.add(mandatory_not_available, training.status.span,
                            fmt::format("`{}` is mandatory and not available", training.id.value),
                            "write `available` when it can be taken, or take `mandatory_for` away");
  });
}

void check_launches(const RuleContext& context) {
  context.each<Training>([&](const Training& training) {
    if (!training.status.is("planned") || !training.launch.is_set()) return;
    if (context.as_of <= training.launch.date.last_day()) return;
    context.diagnostics.add(launch_passed, training.launch.span,
                            fmt::format("`{}` was to be launched by {}", training.id.value,
                                        to_string(training.launch.date)),
                            "write `available`, or another time");
  });
}

constexpr RuleCheck checks[] = {{&mandatory_not_available, &check_mandatory},
                                {&launch_passed, &check_launches}};

}  // namespace

RuleChecks training_rules() { return checks; }

}  // namespace waymark
