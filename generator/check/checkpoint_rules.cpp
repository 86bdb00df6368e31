#include "check/checkpoint_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/checkpoint_graph.hpp"

namespace waymark {
namespace {

constexpr Rule checkpoint_order{
    "checkpoint-order", Severity::error,
    "A checkpoint depends on a later one, or on itself by way of others."};

void check_dates(const RuleContext& context, const Checkpoint& point, const PartRef& written,
                 const Checkpoint& before) {
  if (!point.date.is_set() || !before.date.is_set()) return;
  if (before.date.date.first_day() <= point.date.date.last_day()) return;
  context.diagnostics.add(
      {&checkpoint_order,
       written.span,
       fmt::format("`{}` is to be ready by {} and depends on `{}`, {}", point.id.value,
                   to_string(point.date.date), before.id.value, to_string(before.date.date)),
       "write the days that hold, or take the dependency out",
       {{before.date.span, "the later day stands here"}}});
}

// Goes along what each checkpoint depends on, and tells of the circles that it comes upon.
class CircleFinder {
 public:
  CircleFinder(const RuleContext& context, const CheckpointGraph& graph)
      : context_(context), graph_(graph), marks_(graph.points.size(), Mark::unseen) {}

  void find() {
    for (std::size_t start = 0; start < graph_.points.size(); ++start) {
      if (marks_[start] == Mark::unseen) walk_from(start);
    }
  }

 private:
  enum class Mark { unseen, on_the_way, left, told };
  struct Stop {
    std::size_t at;
    std::size_t next = 0;  // which of its dependencies to follow
  };

  void walk_from(std::size_t start) {
    enter(start);
    while (!way_.empty()) {
      auto& stop = way_.back();
      const auto& needs = graph_.needs[stop.at];
      if (stop.next == needs.size()) {
        leave();
        continue;
      }
      const auto to = needs[stop.next++].on;
      if (marks_[to] == Mark::unseen) {
        enter(to);
      } else if (marks_[to] == Mark::on_the_way && marks_[stop.at] == Mark::on_the_way) {
        report(to);
      }
    }
  }

  void enter(std::size_t at) {
    marks_[at] = Mark::on_the_way;
    way_.push_back({at});
  }

  void leave() {
    auto& mark = marks_[way_.back().at];
    if (mark == Mark::on_the_way) mark = Mark::left;
    way_.pop_back();
  }

  // The circle is the way from `again` on. Its checkpoints are told once, however many ways lead
  // round it.
  void report(std::size_t again) {
    const auto begin =
        std::find_if(way_.begin(), way_.end(), [&](const Stop& stop) { return stop.at == again; });
    std::string words;
    for (auto stop = begin; stop != way_.end(); ++stop) {
      words += fmt::format("`{}` → ", graph_.points[stop->at]->id.value);
      marks_[stop->at] = Mark::told;
    }
    context_.diagnostics.add(checkpoint_order, graph_.needs[again][begin->next - 1].written->span,
                             fmt::format("checkpoints depend on each other in a circle: {}`{}`",
                                         words, graph_.points[again]->id.value),
                             "take one of the dependencies out");
  }

  const RuleContext& context_;
  const CheckpointGraph& graph_;
  std::vector<Mark> marks_;
  std::vector<Stop> way_;
};

void check_order(const RuleContext& context) {
  context.each<Plan>([&](const Plan& plan) {
    const auto graph = checkpoint_graph(plan);
    for (std::size_t i = 0; i < graph.points.size(); ++i) {
      for (const auto& [on, written] : graph.needs[i]) {
        check_dates(context, *graph.points[i], *written, *graph.points[on]);
      }
    }
    CircleFinder(context, graph).find();
  });
}

constexpr RuleCheck checks[] = {{&checkpoint_order, &check_order}};

}  // namespace

RuleChecks checkpoint_rules() { return checks; }

}  // namespace waymark
