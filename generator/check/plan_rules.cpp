#include "check/plan_rules.hpp"

#include <fmt/format.h>

#include <map>
#include <string_view>

namespace waymark {
namespace {

void check_activity(const RuleContext& context, const PlanActivity& activity) {
  const auto responsible = activity.responsible.items.size();
  if (responsible != 1) {
    context.diagnostics.add(activity_without_responsible, activity.id.span,
                            fmt::format("`{}` has {} responsible", activity.id.value,
                                        responsible == 0 ? "nobody" : "more than one"),
                            "write exactly one under `responsible`");
  }
  const bool has_time = activity.from.is_set() || activity.to.is_set();
  if (has_time && activity.measure.is_set()) return;
  context.diagnostics.add(
      activity_incomplete, activity.id.span,
      fmt::format("`{}` has no {}", activity.id.value,
                  !has_time && !activity.measure.is_set() ? "time and no measure"
                  : has_time                              ? "measure"
                                                          : "time"),
      "write `to` and `measure`, or accept the finding with a reason");
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

}  // namespace

void check_plan(const RuleContext& context, const Plan& plan) {
  for (const auto& area : plan.areas) {
    for (const auto& activity : area.activities) check_activity(context, activity);
  }
  std::size_t all = 0;
  for (const auto& [unit, count] : activities_by_unit(plan, all)) {
    if (all < overload_activities || count * 100 <= all * overload_percent) continue;
    context.diagnostics.add(
        unit_overloaded, plan.place,
        fmt::format("`{}` is responsible for {} of {} activities", unit, count, all),
        "share them out, or accept the finding with a reason");
  }
}

}  // namespace waymark
