#include "check/assignment_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

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

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

void check_assignment(const RuleContext& context, const Assignment& assignment) {
  for (const auto& row : assignment.timeline) check_row(context, assignment, row);
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
}

void check_finding(const RuleContext& context, const Finding& finding) {
  const auto& links = context.portal.backlinks(finding);
  const bool is_answered = std::any_of(links.begin(), links.end(), [](const Backlink& link) {
    return link.field != nullptr && link.field->name == "answers";
  });
  if (is_answered) return;
  context.diagnostics.add(finding_unanswered, finding.place,
                          fmt::format("no assignment answers `{}`", finding.id.value),
                          "write it under `answers` of an assignment");
}

bool matches_pattern(std::string_view text, std::string_view pattern) {
  std::size_t at = 0;
  for (const char wanted : pattern) {
    if (at == text.size()) return false;
    if (wanted == '@') {
      if (!is_capital(text[at])) return false;
      while (at < text.size() && is_capital(text[at])) ++at;
    } else {
      const bool is_digit = text[at] >= '0' && text[at] <= '9';
      if (wanted == '#' ? !is_digit : text[at] != wanted) return false;
      ++at;
    }
  }
  return at == text.size();
}

void check_registry_number(const RuleContext& context, const Entity& entity) {
  const auto* field = find_field(kind_info(entity).own_fields, "registry_number");
  if (field == nullptr) return;
  const auto& number = *std::get<const Text*>(field->reach(entity));
  const auto* organisation = context.portal.organisation_of(entity);
  if (!number.is_set() || organisation == nullptr) return;
  for (const auto& [id, pattern] : context.site.registry_number_pattern) {
    if (id.value != organisation->id.value || matches_pattern(number.value, pattern.value))
      continue;
    context.diagnostics.add(
        registry_number_pattern, number.span,
        fmt::format("`{}` is not written as `{}`", shortened(number.value), pattern.value),
        "write the whole number, or accept the finding with a reason");
  }
}

}  // namespace waymark
