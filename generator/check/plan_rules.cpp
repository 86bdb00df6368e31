#include "check/plan_rules.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <string_view>

#include "check/written_period.hpp"

namespace waymark {
namespace {

constexpr Rule activity_without_responsible{"activity-without-responsible", Severity::error,
                                            "An activity has nobody responsible, or several."};
constexpr Rule activity_incomplete{"activity-incomplete", Severity::warning,
                                   "An activity has neither a time nor a measure."};
constexpr std::int64_t overload_percent = 40;
constexpr Rule unit_overloaded{
    "unit-overloaded", Severity::warning,
    "One unit is responsible for more than a limit, in per cent, of a plan's activities.",
    overload_percent};
constexpr Rule activity_outside_plan{"activity-outside-plan", Severity::warning,
                                     "An activity lies outside the time of its plan."};

// A plan of fewer activities says nothing about how the load is shared.
constexpr std::size_t overload_activities = 5;

template <class Visit>
void each_activity(const RuleContext& context, Visit visit) {
  context.each<Plan>([&](const Plan& plan) {
    for (const auto& area : plan.areas) {
      for (const auto& activity : area.activities) visit(activity);
    }
  });
}

void check_responsible(const RuleContext& context) {
  each_activity(context, [&](const PlanActivity& activity) {
    const auto responsible = activity.responsible.items.size();
    if (responsible == 1) return;
    context.diagnostics.add(activity_without_responsible, activity.id.span,
                            fmt::format("`{}` has {} responsible", activity.id.value,
                                        responsible == 0 ? "nobody" : "more than one"),
                            "write exactly one under `responsible`");
  });
}

void check_complete(const RuleContext& context) {
  each_activity(context, [&](const PlanActivity& activity) {
    const bool has_time = activity.from.is_set() || activity.to.is_set();
    if (has_time && activity.measure.is_set()) return;
    context.diagnostics.add(
        activity_incomplete, activity.id.span,
        fmt::format("`{}` has no {}", activity.id.value,
                    !has_time && !activity.measure.is_set() ? "time and no measure"
                    : has_time                              ? "measure"
                                                            : "time"),
        "write `to` and `measure`, or accept the finding with a reason");
  });
}

// In the order of ids, so that the texts do not depend on places in memory.
std::map<std::string_view, std::size_t> activities_by_unit(const Plan& plan, std::size_t& all) {
  std::map<std::string_view, std::size_t> counts;
  for (const auto& area : plan.areas) {
    for (const auto& activity : area.activities) {
      ++all;
      for (const auto& unit : activity.responsible.items) ++counts[unit.id];
    }
  }
  return counts;
}

void check_load(const RuleContext& context) {
  const auto percent = static_cast<std::size_t>(context.limit);
  context.each<Plan>([&](const Plan& plan) {
    std::size_t all = 0;
    for (const auto& [unit, count] : activities_by_unit(plan, all)) {
      if (all < overload_activities || count * 100 <= all * percent) continue;
      context.diagnostics.add(
          unit_overloaded, plan.place,
          fmt::format("`{}` is responsible for {} of {} activities", unit, count, all),
          "share them out, or accept the finding with a reason");
    }
  });
}

struct PlanTime {
  std::optional<Day> first;
  std::optional<Day> last;
  Span first_place;
  Span last_place;
};

// As the plan writes it, in which case its document is not asked; nothing where it cannot be read.
PlanTime time_of(const Plan& plan) {
  PlanTime time;
  if (plan.period.is_set()) {
    const auto period = parse_period(plan.period.value);
    if (period) time = {period->first, period->last, plan.period.span, plan.period.span};
  } else if (const auto* document = as<Document>(plan.document.target)) {
    const auto& from = document->valid_from;
    const auto& to = document->valid_to;
    if (from.is_set()) time.first = from.date.first_day();
    if (to.is_set()) time.last = to.date.last_day();
    time.first_place = from.span;
    time.last_place = to.span;
  }
  return time;
}

void check_time(const RuleContext& context, const PlanActivity& activity, const PlanTime& time) {
  const auto add = [&](const DateValue& date, std::string_view says, Day limit, Span place) {
    context.diagnostics.add(
        {&activity_outside_plan,
         date.span,
         fmt::format("`{}` {} the plan does, {}", activity.id.value, says, to_string(limit)),
         "write a time within the plan's, or accept the finding with a reason",
         {{place, "the plan's time stands here"}}});
  };
  const auto& begin = activity.from.is_set() ? activity.from : activity.to;
  const auto& end = activity.to.is_set() ? activity.to : activity.from;
  if (!begin.is_set() || activity.status.is("dropped")) return;
  if (time.first && begin.date.last_day() < *time.first) {
    add(begin, "begins before", *time.first, time.first_place);
  }
  if (time.last && *time.last < end.date.first_day()) {
    add(end, "ends after", *time.last, time.last_place);
  }
}

void check_times(const RuleContext& context) {
  context.each<Plan>([&](const Plan& plan) {
    const auto time = time_of(plan);
    for (const auto& area : plan.areas) {
      for (const auto& activity : area.activities) check_time(context, activity, time);
    }
  });
}

constexpr RuleCheck checks[] = {{&activity_without_responsible, &check_responsible},
                                {&activity_incomplete, &check_complete},
                                {&unit_overloaded, &check_load},
                                {&activity_outside_plan, &check_times}};

}  // namespace

RuleChecks plan_rules() { return checks; }

}  // namespace waymark
