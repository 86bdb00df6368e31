#include "check/statement_rules.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr Rule statement_incomplete{"statement-incomplete", Severity::error,
                                    "The accessibility statement of a published site lacks facts."};
constexpr Rule statement_old{
    "statement-old", Severity::error,
    "The assessment behind the accessibility statement is more months old than the limit.", 12};

// A site that conforms in full has no faults to tell.
std::vector<std::string_view> missing_facts(const Accessibility& facts) {
  std::vector<std::string_view> missing;
  for (const auto& field : Accessibility::fields()) {
    const bool is_needed = field.name != "known_faults" || !facts.conformance.is("full");
    if (is_needed && is_empty(field.reach(facts))) missing.push_back(field.name);
  }
  return missing;
}

// Where the group begins, as nearly as its facts tell.
Span first_place(const Accessibility& facts, Span title) {
  Span first;
  for (const auto& span :
       {facts.responsible.span, facts.site.span, facts.conformance.span, facts.assessed_on.span,
        facts.assessed_how.span, facts.feedback.span, facts.authority.span, facts.complaint.span}) {
    const bool is_before = !first.is_somewhere() || span.begin < first.begin;
    if (span.is_somewhere() && is_before) first = span;
  }
  return first.is_somewhere() ? first : title;
}

void check_facts(const RuleContext& context) {
  const auto& site = context.site;
  for (const auto& facts : site.accessibility) {
    const auto missing = missing_facts(facts);
    if (missing.empty()) continue;
    context.diagnostics.add(
        statement_incomplete, first_place(facts, site.title.span),
        fmt::format("the accessibility statement lacks {}", quoted_list(missing)),
        "write them below `accessibility`");
  }
  if (!site.accessibility.empty() || !site.base_url.is_set()) return;
  context.diagnostics.add(statement_incomplete, site.base_url.span,
                          "the site has an address and no accessibility statement",
                          "write `accessibility:` with its facts");
}

int months_between(const Day& first, const Day& last) {
  const int months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day > first.day ? months + 1 : months;  // begun ones count
}

void check_age(const RuleContext& context) {
  for (const auto& facts : context.site.accessibility) {
    const auto& assessed = facts.assessed_on;
    if (!assessed.is_set() ||
        months_between(assessed.date.last_day(), context.as_of) <= context.limit) {
      continue;
    }
    context.diagnostics.add(
        statement_old, assessed.span,
        fmt::format("the site was last assessed {}, more than {} ago", to_string(assessed.date),
                    counted(static_cast<std::size_t>(context.limit), "month", "months")),
        "assess it anew and write the day");
  }
}

constexpr RuleCheck checks[] = {{&statement_incomplete, &check_facts},
                                {&statement_old, &check_age}};

}  // namespace

RuleChecks statement_rules() { return checks; }

}  // namespace waymark
