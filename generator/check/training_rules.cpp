#include "check/training_rules.hpp"

#include <fmt/format.h>

namespace waymark {

void check_training(const RuleContext& context, const Training& training) {
  if (!training.mandatory_for.items.empty() && training.status.is_set() &&
      !training.status.is("available")) {
    context.diagnostics.add(mandatory_not_available, training.status.span,
                            fmt::format("`{}` is mandatory and not available", training.id.value),
                            "write `available` when it can be taken, or take `mandatory_for` away");
  }
  if (training.status.is("planned") && training.launch.is_set() &&
      training.launch.date.last_day() < context.as_of) {
    context.diagnostics.add(launch_passed, training.launch.span,
                            fmt::format("`{}` was to be launched by {}", training.id.value,
                                        to_string(training.launch.date)),
                            "write `available`, or another time");
  }
}

}  // namespace waymark
