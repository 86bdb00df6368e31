// The critical line: numbers worked out by hand, and the longest chain found by trying all.
#include "project/critical_line.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <random>

namespace waymark::test {
namespace {

constexpr TimeSpan day = std::chrono::days(1);

struct Written {
  std::string_view id;
  std::string_view duration;  // empty: a milestone
  std::vector<std::string_view> needs;
  std::string_view date = {};
};

Text text(std::string_view value) { return {std::string(value), {}}; }

Plan plan_of(const std::vector<Written>& points) {
  const Span somewhere{0, 0, 1};
  Plan plan;
  for (const auto& written : points) {
    auto& point = static_cast<Checkpoint&>(plan.checkpoints.add());
    point.id = text(written.id);
    if (!written.duration.empty()) {
      point.duration = {std::string(written.duration), *parse_duration(written.duration),
                        somewhere};
    }
    if (!written.date.empty()) point.date = {*parse_date(written.date), somewhere};
    for (const auto need : written.needs)
      point.depends_on.push_back({std::string(need), somewhere});
  }
  return plan;
}

CriticalLine line_of(const std::vector<Written>& points) {
  const auto plan = plan_of(points);
  return critical_line(checkpoint_graph(plan));
}

using Days = std::vector<int>;

template <class Get>
Days each(const CriticalLine& line, Get get) {
  Days days;
  for (const auto& times : line.times) {
    REQUIRE(get(times) % day == TimeSpan{});
    days.push_back(static_cast<int>(get(times) / day));
  }
  return days;
}

Days earliest(const CriticalLine& line) {
  return each(line, [](const CheckpointTimes& times) { return times.earliest_finish; });
}

Days latest(const CriticalLine& line) {
  return each(line, [](const CheckpointTimes& times) { return times.latest_finish; });
}

Days slack(const CriticalLine& line) {
  return each(line, [](const CheckpointTimes& times) { return times.slack(); });
}

std::vector<bool> critical(const CriticalLine& line) {
  std::vector<bool> marks;
  for (const auto& times : line.times) marks.push_back(times.is_critical);
  return marks;
}

using Places = std::vector<std::size_t>;
using Marks = std::vector<bool>;

}  // namespace

TEST_CASE("two ways through: the longer one is critical, the shorter one may slip") {
  const auto line = line_of({{"start", "", {}},
                             {"short", "3 dagar", {"start"}},
                             {"long", "10 dagar", {"start"}},
                             {"end", "2 dagar", {"short", "long"}}});
  CHECK(earliest(line) == Days{0, 3, 10, 12});
  CHECK(latest(line) == Days{0, 10, 10, 12});
  CHECK(slack(line) == Days{0, 7, 0, 0});
  CHECK(critical(line) == Marks{true, false, true, true});
  CHECK(line.line == Places{0, 2, 3});
  CHECK(line.length == 12 * day);
  CHECK_FALSE(line.start.has_value());
  CHECK(line.times[1].earliest_start == TimeSpan{});
  CHECK(line.times[1].latest_start == 7 * day);
  CHECK(line.is_critical(2, 3));
  CHECK_FALSE(line.is_critical(1, 3));
}

TEST_CASE("points may be written in any order, and the line ends with a milestone") {
  const auto line =
      line_of({{"end", "", {"work"}}, {"work", "2 veckor", {"start"}}, {"start", "", {}}});
  CHECK(earliest(line) == Days{14, 14, 0});
  CHECK(line.line == Places{2, 1, 0});
}

TEST_CASE("of two chains as long, both are critical and the first written is the line") {
  const auto line = line_of({{"a", "5 dagar", {}}, {"b", "1 vecka", {}}, {"c", "7 dagar", {}}});
  CHECK(critical(line) == Marks{false, true, true});
  CHECK(line.line == Places{1});
}

TEST_CASE("working days and months are exact") {
  const auto line = line_of({{"a", "10 arbetsdagar", {}},
                             {"b", "2 veckor", {}},
                             {"c", "12 mån", {"a"}},
                             {"d", "1 år", {"b"}}});
  CHECK(slack(line) == Days{0, 0, 0, 0});
  CHECK(span_of({2500, DurationUnit::weeks}) == std::chrono::hours(420));
  CHECK(span_of({1000, DurationUnit::months}) == std::chrono::minutes(43830));
}

TEST_CASE("a date is not moved: what comes before it has slack up to it") {
  const auto line = line_of({{"ready", "10 dagar", {}},
                             {"fixed", "5 dagar", {"ready"}, "2026-03-01"},
                             {"after", "20 dagar", {"fixed"}}});
  // 15 days of work must lie before the date.
  CHECK(line.start == Day{2026, 2, 14});
  CHECK(earliest(line) == Days{10, 15, 35});
  CHECK(slack(line) == Days{0, 0, 0});
  CHECK(line.line == Places{0, 1, 2});
}

TEST_CASE("time without work before a date ends the line there") {
  const auto line = line_of({{"kickoff", "", {}, "2026-01-01"},
                             {"ready", "10 dagar", {"kickoff"}},
                             {"fixed", "5 dagar", {"ready"}, "2026-03-01"},
                             {"after", "20 dagar", {"fixed"}}});
  CHECK(line.start == Day{2026, 1, 1});
  CHECK(earliest(line) == Days{0, 10, 59, 79});
  CHECK(latest(line) == Days{0, 54, 59, 79});
  CHECK(slack(line) == Days{0, 44, 0, 0});
  CHECK(critical(line) == Marks{false, false, true, true});
  CHECK(line.line == Places{2, 3});
  CHECK(line.length == 25 * day);
}

TEST_CASE("a month leaves slack within it") {
  const auto line = line_of({{"within", "", {}, "2026-04"}, {"end", "", {"within"}, "2026-06-30"}});
  CHECK(line.start == Day{2026, 4, 1});
  CHECK(slack(line) == Days{29, 0});
}

TEST_CASE("work that does not fit between dates lacks the days that are missing") {
  const auto line = line_of({{"first", "", {}, "2026-01-01"},
                             {"work", "40 dagar", {"first"}},
                             {"second", "", {"work"}, "2026-01-31"}});
  CHECK(line.start == Day{2026, 1, 1});
  CHECK(slack(line) == Days{-10, -10, -10});
  CHECK(critical(line) == Marks{true, true, true});
}

TEST_CASE("points in a circle stand on no line, and break nothing") {
  const auto line = line_of({{"a", "2 dagar", {"b"}}, {"b", "3 dagar", {"a"}}, {"c", "1 dag", {}}});
  CHECK(line.line == std::vector<std::size_t>{2});
  CHECK(line.length == day);
}

TEST_CASE("a plan without checkpoints has no line") {
  const auto line = line_of({});
  CHECK(line.times.empty());
  CHECK(line.line.empty());
  CHECK(line.length == TimeSpan{});
}

TEST_CASE("random plans: the line is a longest chain, and who lies on one is critical") {
  std::mt19937 random(20250616);
  for (int round = 0; round < 300; ++round) {
    const std::size_t count = 1 + random() % 9;
    std::vector<std::string> ids;
    std::vector<std::string> durations;
    for (std::size_t i = 0; i < count; ++i) {
      ids.push_back("p" + std::to_string(i));
      durations.push_back(std::to_string(random() % 5) + " dagar");
    }
    std::vector<Written> points;
    std::vector<Places> needs(count);
    for (std::size_t i = 0; i < count; ++i) {
      points.push_back({ids[i], durations[i], {}});
      for (std::size_t before = 0; before < i; ++before) {
        if (random() % 3 != 0) continue;
        points.back().needs.push_back(ids[before]);
        needs[i].push_back(before);
      }
    }
    const auto line = line_of(points);
    const auto own = [&](std::size_t i) { return *parse_duration(durations[i]); };

    // Every chain backwards from every point.
    TimeSpan longest{};
    std::vector<bool> lies_on(count);
    for (const bool marks : {false, true}) {
      Places chain;
      const std::function<void(std::size_t, TimeSpan)> try_all = [&](std::size_t at, TimeSpan sum) {
        chain.push_back(at);
        sum += span_of(own(at));
        if (!marks) longest = std::max(longest, sum);
        for (const auto each : chain) lies_on[each] = lies_on[each] || (marks && sum == longest);
        for (const auto before : needs[at]) try_all(before, sum);
        chain.pop_back();
      };
      for (std::size_t i = 0; i < count; ++i) try_all(i, {});
    }

    CHECK(line.length == longest);
    TimeSpan sum{};
    for (const auto i : line.line) sum += span_of(own(i));
    CHECK(sum == longest);
    for (std::size_t i = 0; i < count; ++i) {
      CHECK(line.times[i].slack() >= TimeSpan{});
      CHECK(line.times[i].is_critical == (line.times[i].slack() == TimeSpan{}));
      CHECK(line.times[i].is_critical == lies_on[i]);
      CHECK(line.times[i].earliest_finish - line.times[i].earliest_start == span_of(own(i)));
    }
  }
}

}  // namespace waymark::test
