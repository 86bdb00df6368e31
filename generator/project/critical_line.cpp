#include "project/critical_line.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark {
namespace {

constexpr TimeSpan day = std::chrono::days(1);
constexpr double most_days = 3'652'425;

// Each point after all that it depends on; those that depend on each other in a circle are missing.
std::vector<std::size_t> in_order(const CheckpointGraph& graph,
                                  const std::vector<std::vector<std::size_t>>& after) {
  std::vector<std::size_t> missing;  // how many needs of each point have not come yet
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < graph.needs.size(); ++i) {
    missing.push_back(graph.needs[i].size());
    if (graph.needs[i].empty()) order.push_back(i);
  }
  for (std::size_t at = 0; at < order.size(); ++at) {
    for (const auto next : after[order[at]]) {
      if (--missing[next] == 0) order.push_back(next);
    }
  }
  return order;
}

class Planner {
 public:
  explicit Planner(const CheckpointGraph& graph) : graph_(graph), after_(graph.points.size()) {
    for (std::size_t i = 0; i < graph.needs.size(); ++i) {
      for (const auto& need : graph.needs[i]) after_[need.on].push_back(i);
    }
    order_ = in_order(graph, after_);
    line_.times.resize(graph.points.size());
  }

  CriticalLine plan() {
    find_start();
    go_forwards();
    for (const auto& times : line_.times) end_ = std::max(end_, times.earliest_finish);
    go_backwards();
    find_line();
    return std::move(line_);
  }

 private:
  [[nodiscard]] TimeSpan duration(std::size_t point) const {
    const auto& written = graph_.points[point]->duration;
    return written.is_set() ? span_of(written.duration) : TimeSpan{};
  }
  [[nodiscard]] bool has_date(std::size_t point) const {
    return graph_.points[point]->date.is_set();
  }
  [[nodiscard]] TimeSpan since_start(const Day& then) const {
    return days_between(*line_.start, then) * day;
  }

  // From how long a chain without dates leads to each point that has one; nothing where another
  // date comes before on every way.
  void find_start() {
    std::vector<std::optional<TimeSpan>> chains(graph_.points.size());
    for (const auto point : order_) {
      const auto& needs = graph_.needs[point];
      auto before = needs.empty() ? std::optional(TimeSpan{}) : std::nullopt;
      for (const auto& need : needs) {
        if (!has_date(need.on)) before = std::max(before, chains[need.on]);
      }
      if (!before) continue;
      chains[point] = *before + duration(point);
      if (has_date(point))
        start_before(graph_.points[point]->date.date.first_day(), *chains[point]);
    }
  }

  void start_before(const Day& date, TimeSpan chain) {
    const auto days = std::chrono::ceil<std::chrono::days>(chain).count();
    const auto latest = days_after(date, -static_cast<int>(days));
    line_.start = std::min(line_.start.value_or(latest), latest);
  }

  void go_forwards() {
    for (const auto point : order_) {
      auto& times = line_.times[point];
      for (const auto& need : graph_.needs[point]) {
        times.earliest_start = std::max(times.earliest_start, line_.times[need.on].earliest_finish);
      }
      times.earliest_finish = times.earliest_start + duration(point);
      if (!has_date(point)) continue;
      times.earliest_finish =
          std::max(times.earliest_finish, since_start(graph_.points[point]->date.date.first_day()));
      times.earliest_start = times.earliest_finish - duration(point);
    }
  }

  void go_backwards() {
    for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
      const auto point = *at;
      auto& times = line_.times[point];
      times.latest_finish = end_;
      for (const auto next : after_[point]) {
        times.latest_finish = std::min(times.latest_finish, line_.times[next].latest_start);
      }
      if (has_date(point)) {
        times.latest_finish =
            std::min(times.latest_finish, since_start(graph_.points[point]->date.date.last_day()));
      }
      times.latest_start = times.latest_finish - duration(point);
      times.is_critical = is_critical(point);
    }
  }

  [[nodiscard]] bool is_critical(std::size_t point) const {
    const auto& times = line_.times[point];
    if (times.slack() != TimeSpan{}) return times.slack() < TimeSpan{};
    if (times.earliest_finish == end_) return true;
    return std::any_of(after_[point].begin(), after_[point].end(), [&](std::size_t next) {
      const auto& then = line_.times[next];
      return then.is_critical && then.earliest_start == times.earliest_finish;
    });
  }

  [[nodiscard]] bool is_last(std::size_t point) const {
    return after_[point].empty() && line_.times[point].earliest_finish == end_;
  }

  void find_line() {
    std::size_t point = 0;
    while (point < after_.size() && !is_last(point)) ++point;
    if (point == after_.size()) return;
    for (bool goes_on = true; goes_on;) {
      line_.line.push_back(point);
      const auto& needs = graph_.needs[point];
      const auto before = std::find_if(needs.begin(), needs.end(), [&](const Dependency& need) {
        return line_.is_critical(need.on, point);
      });
      goes_on = before != needs.end();
      if (goes_on) point = before->on;
    }
    std::reverse(line_.line.begin(), line_.line.end());
    line_.length = end_ - line_.times[point].earliest_start;
  }

  const CheckpointGraph& graph_;
  std::vector<std::vector<std::size_t>> after_;  // what depends on each point
  std::vector<std::size_t> order_;
  TimeSpan end_{};
  CriticalLine line_;
};

}  // namespace

CriticalLine critical_line(const CheckpointGraph& graph) { return Planner(graph).plan(); }

TimeSpan span_of(const Duration& duration) {
  const auto days = std::min(days_of(duration), most_days);
  return TimeSpan{std::llround(days * static_cast<double>(day.count()))};
}

}  // namespace waymark
