#include "check/training_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule mandatory_not_available{"mandatory-not-available", Severity::error,
                                       "A mandatory training cannot be taken."};
constexpr Rule launch_passed{"launch-passed", Severity::warning,
                             "A training is still planned after its launch."};
constexpr Rule offering_without_audience{"offering-without-audience", Severity::warning,
                                         "An offered training is for nobody."};
constexpr Rule followed_up_at_zero{
    "followed-up-at-zero", Severity::warning,
    "An offered training is followed up by participation alone, which is level 0."};

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

bool has_audience(const RuleContext& context, const Training& training) {
  const auto& links = context.portal.backlinks(training);
  return !training.for_groups.items.empty() || !training.mandatory_for.items.empty() ||
         std::any_of(links.begin(), links.end(), [](const Backlink& link) {
           return link.field != nullptr && link.field->name == "trainings";
         });
}

void check_offers(const RuleContext& context) {
  context.each<Training>([&](const Training& training) {
    if (!is_offered(training, context.as_of) || has_audience(context, training)) return;
    context.diagnostics.add(offering_without_audience, training.place,
                            fmt::format("`{}` is for nobody", training.id.value),
                            "write `for_groups`, or name it under a dose of a target group");
  });
}

bool is_at_zero(const TrainingMeasure& measure) {
  return measure.level.is_set() && measure.level.value == 0;
}

void check_follow_ups(const RuleContext& context) {
  context.each<Training>([&](const Training& training) {
    const auto& measures = training.followed_up_by;
    const bool is_counted = is_offered(training, context.as_of) && !measures.empty() &&
                            std::all_of(measures.begin(), measures.end(), &is_at_zero);
    if (!is_counted) return;
    context.diagnostics.add(followed_up_at_zero, measures.begin()->level.span,
                            fmt::format("`{}` is followed up at level 0 only", training.id.value),
                            "write a measure of level 1 to 4, or accept the finding with a reason");
  });
}

constexpr RuleCheck checks[] = {{&mandatory_not_available, &check_mandatory},
                                {&launch_passed, &check_launches},
                                {&offering_without_audience, &check_offers},
                                {&followed_up_at_zero, &check_follow_ups}};

}  // namespace

bool is_offered(const Training& training, Day day) {
  const bool is_on = training.status.is("available") || training.status.is("planned");
  return is_on && is_current(training, day);
}

RuleChecks training_rules() { return checks; }

}  // namespace waymark
