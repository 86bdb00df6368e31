#include "check/path_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

constexpr Rule step_without_mandate{
    "step-without-mandate", Severity::error,
    "A decision is taken by somebody without a mandate for its matter, scope and day."};
constexpr Rule decision_without_time{"decision-without-time", Severity::warning,
                                     "A decision has neither a time limit nor an escalation."};
constexpr Rule path_without_decision{"path-without-decision", Severity::error,
                                     "A decision path has no step that decides."};
constexpr Rule union_cooperation_missing{
    "union-cooperation-missing", Severity::warning,
    "A matter needs union cooperation, and no step of its path consults such a forum."};
constexpr std::int64_t consulted_in_a_step = 8;
constexpr Rule too_many_consulted{"too-many-consulted", Severity::warning,
                                  "More than a limit, in number, are consulted in one step.",
                                  consulted_in_a_step};

template <class Visit>
void each_path(const RuleContext& context, Visit visit) {
  context.each<DecisionPath>([&](const DecisionPath& path) {
    if (!has_ended(context, path)) visit(path);
  });
}

template <class Visit>
void each_decision(const RuleContext& context, Visit visit) {
  each_path(context, [&](const DecisionPath& path) {
    for (const auto& step : path.steps) {
      if (step.kind.is("decision")) visit(path, step);
    }
  });
}

// The mandates that hold today, by who has them and what they are about.
class HeldMandates {
 public:
  explicit HeldMandates(const RuleContext& context) : context_(context) {
    context.each<Mandate>([&](const Mandate& mandate) {
      const auto* holder = mandate.holder.target;
      const auto* matter = mandate.matter.target;
      if (holder == nullptr || matter == nullptr || !is_current(mandate, context.as_of)) return;
      held_[{holder->number, matter->number}].push_back(&mandate);
    });
  }

  // True where one of the holder's covers the matter; in the unit, where one is given.
  [[nodiscard]] bool cover(const Entity& holder, const Matter& matter, const Unit* unit) const {
    const auto covers = [&](const Mandate* mandate) {
      return unit == nullptr || covers_unit(context_, *mandate, *unit);
    };
    return any_at_or_above(matter, [&](const Matter& at) {
      const auto found = held_.find({holder.number, at.number});
      return found != held_.end() &&
             std::any_of(found->second.begin(), found->second.end(), covers);
    });
  }

 private:
  const RuleContext& context_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<const Mandate*>> held_;
};

// The first unit of the path's scope that is not `covered`; nullptr where all are.
template <class Covers>
const Unit* first_uncovered(const std::vector<const Unit*>& extent, Covers covers) {
  const auto found =
      std::find_if(extent.begin(), extent.end(), [&](const Unit* unit) { return !covers(*unit); });
  return found == extent.end() ? nullptr : *found;
}

struct Objection {
  std::string what;  // empty: none
  Span where = {};
};

// Why the mandate that the step names does not hold for it.
Objection objection_to(const RuleContext& context, const DecisionPath& path, const Step& step,
                       const Mandate& mandate) {
  const auto* holder = mandate.holder.target;
  const auto* matter = as<Matter>(path.matter.target);
  if (holder == nullptr || matter == nullptr) return {};
  if (step.owner.target != nullptr && step.owner.target != holder) {
    return {fmt::format("is held by `{}`, not by `{}`", holder->id.value, step.owner.id),
            mandate.holder.span};
  }
  if (mandate.matter.target != nullptr && !covers_matter(mandate, *matter)) {
    return {fmt::format("is about `{}`, not about `{}`", mandate.matter.id, path.matter.id),
            mandate.matter.span};
  }
  if (!is_current(mandate, context.as_of)) {
    return {fmt::format("does not hold on {}", to_string(context.as_of)), mandate.place};
  }
  const auto* unit =
      first_uncovered(extent_of(context, path.scope, path, *holder),
                      [&](const Unit& each) { return covers_unit(context, mandate, each); });
  if (unit == nullptr) return {};
  return {fmt::format("does not cover `{}`", unit->id.value), mandate.place};
}

void check_named_mandate(const RuleContext& context, const DecisionPath& path, const Step& step) {
  const auto* mandate = as<Mandate>(step.mandate.target);
  if (mandate == nullptr) return;
  const auto objection = objection_to(context, path, step, *mandate);
  if (objection.what.empty()) return;
  context.diagnostics.add({&step_without_mandate,
                           step.mandate.span,
                           fmt::format("`{}` {}", step.mandate.id, objection.what),
                           "write a mandate that the owner of the step has for this",
                           {{objection.where, "the mandate says so here"}}});
}

void check_owner(const RuleContext& context, const HeldMandates& held, const DecisionPath& path,
                 const Step& step) {
  const auto* owner = step.owner.target;
  const auto* matter = as<Matter>(path.matter.target);
  if (owner == nullptr || matter == nullptr) return;
  const auto extent = extent_of(context, path.scope, path, *owner);
  const auto* unit =
      first_uncovered(extent, [&](const Unit& each) { return held.cover(*owner, *matter, &each); });
  if (unit == nullptr && (!extent.empty() || held.cover(*owner, *matter, nullptr))) return;
  const auto where = unit == nullptr ? "" : fmt::format(" in `{}`", unit->id.value);
  context.diagnostics.add(step_without_mandate, step.owner.span,
                          fmt::format("`{}` has no mandate on {} that covers `{}`{}", step.owner.id,
                                      to_string(context.as_of), path.matter.id, where),
                          "write the mandate, or let another decide");
}

void check_deciders(const RuleContext& context) {
  const HeldMandates held(context);
  each_decision(context, [&](const DecisionPath& path, const Step& step) {
    if (step.mandate.is_set()) {
      check_named_mandate(context, path, step);
    } else if (step.owner.is_set()) {
      check_owner(context, held, path, step);
    } else {
      context.diagnostics.add(step_without_mandate, step.id.span,
                              fmt::format("nobody owns the decision `{}`", step.id.value),
                              "write `owner`");
    }
  });
}

void check_times(const RuleContext& context) {
  each_decision(context, [&](const DecisionPath&, const Step& step) {
    if (step.time_limit.is_set() || step.escalates_to.is_set()) return;
    context.diagnostics.add(
        decision_without_time, step.id.span,
        fmt::format("the decision `{}` has neither a time limit nor an escalation", step.id.value),
        "write `time_limit` or `escalates_to`");
  });
}

void check_decides(const RuleContext& context) {
  each_path(context, [&](const DecisionPath& path) {
    const bool decides = std::any_of(path.steps.begin(), path.steps.end(), [](const Step& step) {
      return step.kind.is("decision") || !step.kind.is_set();
    });
    if (decides) return;
    context.diagnostics.add(path_without_decision, path.place,
                            fmt::format("no step of `{}` decides", path.id.value),
                            "write the step where it is decided");
  });
}

bool is_union_forum(const Reference& reference) {
  const auto* forum = as<Forum>(reference.target);
  return forum != nullptr && forum->type.is("union-cooperation");
}

bool consults_union(const Step& step) {
  const auto& consulted = step.consults.items;
  return std::any_of(consulted.begin(), consulted.end(), is_union_forum) ||
         (step.kind.is("consultation") && is_union_forum(step.owner));
}

void check_union_cooperation(const RuleContext& context) {
  each_path(context, [&](const DecisionPath& path) {
    const auto* matter = as<Matter>(path.matter.target);
    if (matter == nullptr) return;
    if (std::any_of(path.steps.begin(), path.steps.end(), consults_union)) return;
    any_at_or_above(*matter, [&](const Matter& at) {
      if (!at.union_cooperation.value) return false;
      context.diagnostics.add(
          {&union_cooperation_missing,
           path.place,
           fmt::format("no step of `{}` consults a forum for union cooperation", path.id.value),
           "write the forum under `consults` of a step",
           {{at.union_cooperation.span, "the matter needs it, says this"}}});
      return true;
    });
  });
}

void check_consulted(const RuleContext& context) {
  const auto limit = static_cast<std::size_t>(context.limit);
  each_path(context, [&](const DecisionPath& path) {
    for (const auto& step : path.steps) {
      const auto& consulted = step.consults.items;
      if (consulted.size() <= limit) continue;
      context.diagnostics.add(
          too_many_consulted, consulted[limit].span,
          fmt::format("`{}` consults {}, more than {}", step.id.value, consulted.size(), limit),
          "write those who are only told under `informs`");
    }
  });
}

constexpr RuleCheck checks[] = {{&step_without_mandate, &check_deciders},
                                {&decision_without_time, &check_times},
                                {&path_without_decision, &check_decides},
                                {&union_cooperation_missing, &check_union_cooperation},
                                {&too_many_consulted, &check_consulted}};

}  // namespace

RuleChecks path_rules() { return checks; }

}  // namespace waymark
