#include "check/assignment_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

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

constexpr RuleCheck checks[] = {{&timeline_outside_assignment, &check_timelines},
                                {&commissioner_decides, &check_deciders},
                                {&finding_unanswered, &check_findings}};

}  // namespace

RuleChecks assignment_rules() { return checks; }

}  // namespace waymark
