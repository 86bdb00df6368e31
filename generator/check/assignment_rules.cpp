#include "check/assignment_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "check/organisation_key.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule timeline_outside_assignment{
    "timeline-outside-assignment", Severity::warning,
    "A row of an assignment's timeline lies outside the assignment's own time."};
constexpr Rule commissioner_decides{
    "commissioner-decides", Severity::warning,
    "One role commissions the work, takes part in it and decides on its result."};
constexpr Rule finding_unanswered{"finding-unanswered", Severity::warning,
                                  "No assignment answers a finding."};
constexpr Rule assignment_overdue{"assignment-overdue", Severity::error,
                                  "An assignment is still active after its day of delivery."};
constexpr Rule assignment_superseded{
    "assignment-superseded", Severity::error,
    "An assignment is still active, though a newer one that holds has replaced it."};
constexpr Rule boundary_missing{
    "boundary-missing", Severity::warning,
    "Two active assignments to one assignee do not say where the line between them goes."};
constexpr Rule scope_point_unmet{
    "scope-point-unmet", Severity::warning,
    "No plan meets a point of an assignment whose time of delivery has come."};

bool has(const std::vector<Reference>& references, const Entity* target) {
  return std::any_of(references.begin(), references.end(),
                     [&](const Reference& each) { return each.target == target; });
}

void check_row(const RuleContext& context, const Assignment& assignment, const TimelineRow& row) {
  const auto add = [&](const DateValue& date, std::string_view side, const DateValue& limit) {
    context.diagnostics.add(
        {&timeline_outside_assignment,
         date.span,
         fmt::format("the row lies {} the assignment, {}", side, to_string(limit.date)),
         "write the time that the source says, or accept the finding with a reason",
         {{limit.span, "the assignment's own day stands here"}}});
  };
  if (row.from.is_set() && assignment.date.is_set() &&
      row.from.date.last_day() < assignment.date.date.first_day()) {
    add(row.from, "before", assignment.date);
  }
  if (row.to.is_set() && assignment.deliver_by.is_set() &&
      assignment.deliver_by.date.last_day() < row.to.date.first_day()) {
    add(row.to, "after", assignment.deliver_by);
  }
}

void check_timelines(const RuleContext& context) {
  context.each<Assignment>([&](const Assignment& assignment) {
    for (const auto& row : assignment.timeline) check_row(context, assignment, row);
  });
}

void check_deciders(const RuleContext& context) {
  context.each<Assignment>([&](const Assignment& assignment) {
    for (const auto& decider : assignment.decided_by.items) {
      const bool is_everywhere = decider.target != nullptr &&
                                 has(assignment.commissioned_by.items, decider.target) &&
                                 has(assignment.group.items, decider.target);
      if (!is_everywhere) continue;
      context.diagnostics.add(
          commissioner_decides, decider.span,
          fmt::format("`{}` commissions the work, takes part in it and decides on it", decider.id),
          "let another role decide, or accept the finding with a reason");
    }
  });
}

void check_findings(const RuleContext& context) {
  context.each<Finding>([&](const Finding& finding) {
    const auto& links = context.portal.backlinks(finding);
    const bool is_answered = std::any_of(links.begin(), links.end(), [](const Backlink& link) {
      return link.field != nullptr && link.field->name == "answers";
    });
    if (is_answered) return;
    context.diagnostics.add(finding_unanswered, finding.place,
                            fmt::format("no assignment answers `{}`", finding.id.value),
                            "write it under `answers` of an assignment");
  });
}

bool is_past_delivery(const RuleContext& context, const Assignment& assignment) {
  return assignment.deliver_by.is_set() && assignment.deliver_by.date.last_day() < context.as_of;
}

bool holds(const RuleContext& context, const Assignment& assignment) {
  const bool is_begun =
      !assignment.date.is_set() || assignment.date.date.first_day() <= context.as_of;
  return is_begun && is_current(assignment, context.as_of);
}

// The newer one that holds in its place; nullptr where there is none.
const Assignment* replacement_of(const RuleContext& context, const Assignment& assignment) {
  for (const auto& link : context.portal.backlinks(assignment)) {
    const auto* newer = as<Assignment>(link.from);
    const bool replaces = newer != nullptr && newer != &assignment && link.field != nullptr &&
                          link.field->name == "supersedes";
    if (replaces && !newer->status.is("draft") && holds(context, *newer)) return newer;
  }
  return nullptr;
}

void check_delivery(const RuleContext& context) {
  context.each<Assignment>([&](const Assignment& assignment) {
    const bool is_late = assignment.status.is("active") && is_past_delivery(context, assignment);
    if (!is_late || replacement_of(context, assignment) != nullptr) return;
    context.diagnostics.add(assignment_overdue, assignment.deliver_by.span,
                            fmt::format("`{}` is active and was to be delivered by {}",
                                        assignment.id.value, to_string(assignment.deliver_by.date)),
                            "write `delivered` when it is, or another day");
  });
}

void check_superseded(const RuleContext& context) {
  context.each<Assignment>([&](const Assignment& assignment) {
    if (!assignment.status.is("active")) return;
    const auto* newer = replacement_of(context, assignment);
    if (newer == nullptr) return;
    context.diagnostics.add({&assignment_superseded,
                             assignment.status.span,
                             fmt::format("`{}` is active, and `{}` has replaced it",
                                         assignment.id.value, newer->id.value),
                             "write `closed`",
                             {{newer->supersedes.span, "the newer one says so here"}}});
  });
}

using NumberPair = std::pair<std::uint32_t, std::uint32_t>;

NumberPair pair_of(const Entity& a, const Entity& b) { return std::minmax(a.number, b.number); }

std::set<NumberPair> pairs_with_boundary(const RuleContext& context) {
  std::set<NumberPair> pairs;
  context.each<Assignment>([&](const Assignment& assignment) {
    for (const auto& [other, boundary] : assignment.related) {
      const bool says = other.target != nullptr && boundary.is_set();
      if (says) pairs.insert(pair_of(assignment, *other.target));
    }
  });
  return pairs;
}

// One more than a message lists, so that the list shows that there are others.
constexpr std::size_t most_listed = 13;

void check_boundaries_of(const RuleContext& context, const std::set<NumberPair>& bounded,
                         const std::vector<const Assignment*>& earlier,
                         const Assignment& assignment) {
  std::vector<std::string_view> others;
  const Assignment* first = nullptr;
  for (const auto* other : earlier) {
    if (bounded.contains(pair_of(*other, assignment))) continue;
    if (first == nullptr) first = other;
    others.push_back(other->id.value);
    if (others.size() == most_listed) break;
  }
  if (first == nullptr) return;
  context.diagnostics.add(
      {&boundary_missing,
       assignment.assigned_to.span,
       fmt::format("`{}` has `{}` and {} at once, and no boundary between them",
                   assignment.assigned_to.id, assignment.id.value, quoted_list(others)),
       "write the other under `related`, with its `boundary`",
       {{first->assigned_to.span, "the other is assigned here"}}});
}

void check_boundaries(const RuleContext& context) {
  const auto bounded = pairs_with_boundary(context);
  std::map<std::pair<std::uint32_t, std::string_view>, std::vector<const Assignment*>> earlier;
  context.each<Assignment>([&](const Assignment& assignment) {
    const auto* assignee = assignment.assigned_to.target;
    const bool counts = assignee != nullptr && assignment.status.is("active") &&
                        holds(context, assignment) &&
                        replacement_of(context, assignment) == nullptr;
    if (!counts) return;
    auto& others = earlier[{assignee->number, organisation_key(context.portal, assignment)}];
    check_boundaries_of(context, bounded, others, assignment);
    others.push_back(&assignment);
  });
}

using PointName = std::pair<std::uint32_t, std::string_view>;

std::set<PointName> points_met(const RuleContext& context) {
  std::set<PointName> met;
  context.each<Plan>([&](const Plan& plan) {
    for (const auto& [point, where] : plan.meets) {
      if (point.target != nullptr) met.emplace(point.target->number, point.part);
    }
  });
  return met;
}

void check_scopes(const RuleContext& context) {
  const auto met = points_met(context);
  context.each<Assignment>([&](const Assignment& assignment) {
    const bool is_over = assignment.status.is("delivered") || assignment.status.is("closed") ||
                         is_past_delivery(context, assignment);
    if (!is_over || replacement_of(context, assignment) != nullptr) return;
    for (const auto& point : assignment.scope) {
      if (!point.id.is_set() || met.contains({assignment.number, point.id.value})) continue;
      context.diagnostics.add(
          scope_point_unmet, point.id.span,
          fmt::format("no plan meets `{}#{}`", assignment.id.value, point.id.value),
          "write it under `meets` of a plan, or accept the finding with a reason");
    }
  });
}

constexpr RuleCheck checks[] = {{&timeline_outside_assignment, &check_timelines},
                                {&commissioner_decides, &check_deciders},
                                {&finding_unanswered, &check_findings},
                                {&assignment_overdue, &check_delivery},
                                {&assignment_superseded, &check_superseded},
                                {&boundary_missing, &check_boundaries},
                                {&scope_point_unmet, &check_scopes}};

}  // namespace

RuleChecks assignment_rules() { return checks; }

}  // namespace waymark
