#include "check/path_flow_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/text.hpp"
#include "check/arrows.hpp"
#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

constexpr Rule step_unreachable{"step-unreachable", Severity::error,
                                "A step that no way leads to from the first one."};
constexpr Rule step_dead_end{"step-dead-end", Severity::error,
                             "A step without a way on that is no end."};
constexpr Rule path_loop{"path-loop", Severity::error,
                         "Steps go in a circle by `next`, or without a way to an end."};
constexpr Rule ways_alike{"ways-alike", Severity::error,
                          "Two ways from one step have the same `when`, or none."};

// Which steps lead to which, by their places in the path.
struct Flow {
  std::vector<const Step*> steps;
  Arrows next;
  Arrows any;                           // by `next` and by `returns`
  std::vector<std::size_t> led_astray;  // steps with a way to no step, which another rule tells
};

Flow flow_of(const DecisionPath& path) {
  Flow flow;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const auto& step : path.steps) {
    places.emplace(step.id.value, flow.steps.size());
    flow.steps.push_back(&step);
  }
  const auto arrows = [&](const Records<Way>& ways, std::size_t from, Arrows& to) {
    for (const auto& way : ways) {
      const auto found = places.find(way.to.id);
      if (found == places.end()) {
        flow.led_astray.push_back(from);
      } else {
        to[from].push_back(found->second);
      }
    }
  };
  flow.next.resize(flow.steps.size());
  for (std::size_t i = 0; i < flow.steps.size(); ++i) arrows(flow.steps[i]->next, i, flow.next);
  flow.any = flow.next;
  for (std::size_t i = 0; i < flow.steps.size(); ++i) arrows(flow.steps[i]->returns, i, flow.any);
  return flow;
}

template <class Visit>
void each_path(const RuleContext& context, Visit visit) {
  context.each<DecisionPath>([&](const DecisionPath& path) {
    if (!has_ended(context, path) && !path.steps.empty()) visit(path);
  });
}

void check_reached(const RuleContext& context) {
  each_path(context, [&](const DecisionPath& path) {
    const auto flow = flow_of(path);
    if (!flow.led_astray.empty()) return;
    const auto is_reached = reached_from({0}, flow.any);
    for (std::size_t i = 0; i < flow.steps.size(); ++i) {
      if (is_reached[i]) continue;
      context.diagnostics.add(
          step_unreachable, flow.steps[i]->id.span,
          fmt::format("no way leads from the first step to `{}`", flow.steps[i]->id.value),
          "write it under `next` of a step");
    }
  });
}

void check_ends(const RuleContext& context) {
  each_path(context, [&](const DecisionPath& path) {
    for (const auto& step : path.steps) {
      if (!step.next.empty() || !step.kind.is_set() || step.kind.is("end")) continue;
      context.diagnostics.add(step_dead_end, step.id.span,
                              fmt::format("no way leads on from `{}`", step.id.value),
                              "write `next`, or `kind: end`");
    }
  });
}

Span way_between(const Step& from, const Step& to) {
  for (const auto* ways : {&from.next, &from.returns}) {
    for (const auto& way : *ways) {
      if (way.to.id == to.id.value) return way.to.span;
    }
  }
  return from.id.span;
}

void report_circle(const RuleContext& context, const Flow& flow,
                   const std::vector<std::size_t>& circle, std::string_view how, std::string fix) {
  const auto& first = *flow.steps[circle.front()];
  std::string round;
  for (const auto place : circle) round += fmt::format("`{}` → ", flow.steps[place]->id.value);
  context.diagnostics.add(path_loop, way_between(*flow.steps[circle.back()], first),
                          fmt::format("{}: {}`{}`", how, round, first.id.value), std::move(fix));
}

// The ways between steps from which no end is reached.
Arrows without_end(const Flow& flow) {
  auto ends = flow.led_astray;
  for (std::size_t i = 0; i < flow.steps.size(); ++i) {
    if (flow.steps[i]->kind.is("end")) ends.push_back(i);
  }
  const auto has_end = reached_from(std::move(ends), turned(flow.any));
  auto arrows = flow.any;
  for (std::size_t i = 0; i < arrows.size(); ++i) {
    if (has_end[i]) arrows[i].clear();
  }
  return arrows;
}

void check_loops(const RuleContext& context) {
  each_path(context, [&](const DecisionPath& path) {
    const auto flow = flow_of(path);
    const auto by_next = circles(flow.next);
    for (const auto& circle : by_next) {
      report_circle(context, flow, circle, "`next` goes in a circle",
                    "write the way back under `returns`");
    }
    if (!by_next.empty()) return;
    const auto endless = circles(without_end(flow));
    if (endless.empty()) return;
    report_circle(context, flow, endless.front(), "a circle without a way to an end",
                  "write a way on to a step of kind `end`");
  });
}

void report_alike(const RuleContext& context, const Step& step, const Way& first,
                  const Way& second) {
  const bool says = second.when.is_set();
  context.diagnostics.add(
      {&ways_alike,
       says ? second.when.span : second.to.span,
       says ? fmt::format("two ways from `{}` are taken when `{}`", step.id.value,
                          shortened(second.when.value))
            : fmt::format("two ways from `{}` say nothing of when they are taken", step.id.value),
       "write `when` so that one of them is taken",
       {{says ? first.when.span : first.to.span, "the other stands here"}}});
}

void check_ways(const RuleContext& context) {
  each_path(context, [&](const DecisionPath& path) {
    for (const auto& step : path.steps) {
      std::map<std::string, const Way*> by_case;
      for (const auto* ways : {&step.next, &step.returns}) {
        for (const auto& way : *ways) {
          const auto& [at, is_new] = by_case.emplace(fold(trimmed(way.when.value)), &way);
          if (!is_new) report_alike(context, step, *at->second, way);
        }
      }
    }
  });
}

constexpr RuleCheck checks[] = {{&step_unreachable, &check_reached},
                                {&step_dead_end, &check_ends},
                                {&path_loop, &check_loops},
                                {&ways_alike, &check_ways}};

}  // namespace

RuleChecks path_flow_rules() { return checks; }

}  // namespace waymark
