#include "check/delegation_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

constexpr Rule delegation_not_allowed{"delegation-not-allowed", Severity::error,
                                      "A mandate comes from one that may not be delegated."};
constexpr Rule delegation_without_report{"delegation-without-report", Severity::warning,
                                         "Decisions on a delegation are reported to nobody."};
constexpr Rule delegated_to_forum{"delegated-to-forum", Severity::error,
                                  "A delegation to a forum, or to a unit that is no presidium or "
                                  "committee (Kommunallagen 6:37, 7:5)."};
constexpr Rule delegated_to_forum_jointly{
    "delegated-to-forum-jointly", Severity::warning,
    "A delegation to a forum or a unit, of a matter that its source says is decided jointly."};
constexpr Rule delegated_non_delegable{
    "delegated-non-delegable", Severity::error,
    "A delegation of a matter that may not be delegated (Kommunallagen 6:38)."};
constexpr Rule subdelegation_by_other{
    "subdelegation-by-other", Severity::error,
    "A subdelegation from somebody who is not the head of an administration (Kommunallagen 7:6)."};

template <class Visit>
void each_delegation(const RuleContext& context, Visit visit) {
  context.each<Mandate>([&](const Mandate& mandate) {
    if (is_delegation(mandate) && !has_ended(context, mandate)) visit(mandate);
  });
}

void check_allowed(const RuleContext& context) {
  context.each<Mandate>([&](const Mandate& mandate) {
    const auto* from = as<Mandate>(mandate.delegated_from.target);
    if (from == nullptr || from->may_delegate.value || has_ended(context, mandate)) return;
    const bool says = from->may_delegate.is_set();
    context.diagnostics.add(
        {&delegation_not_allowed,
         mandate.delegated_from.span,
         fmt::format("`{}` {}", from->id.value,
                     says ? "may not be delegated" : "does not say that it may be delegated"),
         "write `may_delegate: true` there if its source says so, or take the delegation out",
         {{says ? from->may_delegate.span : from->place, "it stands here"}}});
  });
}

void check_reports(const RuleContext& context) {
  each_delegation(context, [&](const Mandate& mandate) {
    if (mandate.report_to.is_set()) return;
    context.diagnostics.add(
        delegation_without_report, mandate.place,
        fmt::format("decisions on `{}` are reported to nobody", mandate.id.value),
        "write `report_to`");
  });
}

// The type `committee` is for boards, too (nämnd eller utskott); the title tells them apart.
bool is_committee(const Unit& unit) {
  const auto title = fold(unit.title.value);
  const auto says = [&](std::string_view word) { return title.find(word) != std::string::npos; };
  return says("presidi") || says("utskott") || (unit.type.is("committee") && !says("namnd"));
}

bool may_receive(const Entity& holder) {
  const auto* unit = as<Unit>(&holder);
  return as<Forum>(&holder) == nullptr && (unit == nullptr || is_committee(*unit));
}

// Each of the two rules has a severity and waivers of its own.
void tell_receivers(const RuleContext& context, const Rule& rule, bool jointly) {
  each_delegation(context, [&](const Mandate& mandate) {
    const auto* holder = mandate.holder.target;
    if (holder == nullptr || may_receive(*holder)) return;
    const auto* matter = as<Matter>(mandate.matter.target);
    const bool is_joint = matter != nullptr && matter->joint_decision.value;
    if (is_joint != jointly) return;
    Diagnostic found{
        &rule, mandate.holder.span,
        fmt::format(
            "`{}` is {}, and may not be delegated to", mandate.holder.id,
            as<Forum>(holder) == nullptr ? "neither a presidium nor a committee" : "a forum"),
        "write a role, a presidium or a committee"};
    if (is_joint) found.notes = {{matter->joint_decision.span, "a joint decision, says this"}};
    context.diagnostics.add(std::move(found));
  });
}

void check_receivers(const RuleContext& context) {
  tell_receivers(context, delegated_to_forum, false);
}

void check_joint_receivers(const RuleContext& context) {
  tell_receivers(context, delegated_to_forum_jointly, true);
}

void check_delegable(const RuleContext& context) {
  each_delegation(context, [&](const Mandate& mandate) {
    const auto* matter = as<Matter>(mandate.matter.target);
    if (matter == nullptr) return;
    any_at_or_above(*matter, [&](const Matter& at) {
      if (!at.non_delegable.value) return false;
      context.diagnostics.add({&delegated_non_delegable,
                               mandate.matter.span,
                               fmt::format("`{}` may not be delegated", at.id.value),
                               "write the matter that the right is about, or take it out",
                               {{at.non_delegable.span, "it says so here"}}});
      return true;
    });
  });
}

bool is_administration(const Unit& unit) {
  constexpr std::array types = {"administration", "hospital", "office", "company"};
  return std::any_of(types.begin(), types.end(),
                     [&](std::string_view type) { return unit.type.is(type); });
}

// Of those in a unit, its head is the one that reports to nobody else in it.
bool is_head_of_administration(const Entity& holder) {
  const auto* role = as<Role>(&holder);
  if (role == nullptr) return false;
  const auto* unit = as<Unit>(role->unit.target);
  if (unit == nullptr) return role->unit.is_set();  // unbound: another rule has told it
  if (!is_administration(*unit)) return false;
  const auto* superior = as<Role>(role->reports_to.target);
  return superior == nullptr || superior == role || superior->unit.target != unit;
}

void check_subdelegations(const RuleContext& context) {
  each_delegation(context, [&](const Mandate& mandate) {
    const auto* from = as<Mandate>(mandate.delegated_from.target);
    if (!mandate.kind_of_right.is("subdelegation") || from == nullptr) return;
    const auto* holder = from->holder.target;
    if (holder == nullptr || is_head_of_administration(*holder)) return;
    context.diagnostics.add(
        {&subdelegation_by_other,
         mandate.delegated_from.span,
         fmt::format("`{}`, who has `{}`, is not the head of an administration", from->holder.id,
                     from->id.value),
         "write the right of the head of the administration, or another kind of right",
         {{from->holder.span, "the holder stands here"}}});
  });
}

constexpr RuleCheck checks[] = {{&delegation_not_allowed, &check_allowed},
                                {&delegation_without_report, &check_reports},
                                {&delegated_to_forum, &check_receivers},
                                {&delegated_to_forum_jointly, &check_joint_receivers},
                                {&delegated_non_delegable, &check_delegable},
                                {&subdelegation_by_other, &check_subdelegations}};

}  // namespace

RuleChecks delegation_rules() { return checks; }

}  // namespace waymark
