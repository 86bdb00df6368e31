// Boxes and lines as dot places them, and texts as they are broken to fit them.
#include "diagram/graph_layout.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "diagram/text_fit.hpp"

namespace waymark::test {
namespace {

constexpr int rounds = WAYMARK_LARGE_ROUNDS ? 3000 : 150;

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return engine_() % count; }

 private:
  std::mt19937 engine_;
};

// Any graph that an author can write: unreachable steps, circles, steps that lead to themselves.
Graph random_graph(Dice& dice, bool has_lanes) {
  Graph graph;
  const auto lanes = has_lanes ? 1 + dice.below(5) : 0;
  graph.lane_widths.assign(lanes, 200);
  const auto boxes = 1 + dice.below(14);
  for (std::size_t i = 0; i < boxes; ++i) {
    graph.boxes.push_back({60.0 + static_cast<double>(dice.below(120)),
                           30.0 + static_cast<double>(dice.below(60)),
                           has_lanes ? std::optional(dice.below(lanes)) : std::nullopt});
  }
  for (std::size_t i = 0; i < boxes + dice.below(boxes); ++i) {
    const auto from = i + 1 < boxes ? i : dice.below(boxes);
    const auto to = i + 1 < boxes ? i + 1 : dice.below(boxes);
    graph.lines.push_back({from, to, dice.below(4) == 0, dice.below(2) == 0});
  }
  if (!has_lanes && dice.below(2) == 0) graph.flow = Flow::right;
  return graph;
}

// Boxes on rows, as bodies on levels: a line to a higher row points up.
Graph random_rows(Dice& dice) {
  auto graph = random_graph(dice, false);
  graph.flow = Flow::down;
  for (auto& box : graph.boxes) box.row = dice.below(4);
  for (auto& line : graph.lines) {
    line.points_up = *graph.boxes[line.to].row < *graph.boxes[line.from].row;
  }
  return graph;
}

bool lie_on_each_other(Point a, const Box& one, Point b, const Box& other) {
  return std::abs(a.x - b.x) < (one.width + other.width) / 2 - 1 &&
         std::abs(a.y - b.y) < (one.height + other.height) / 2 - 1;
}

bool same(Point a, Point b) { return a.x == b.x && a.y == b.y; }

void check_lanes(const Graph& graph, const PlacedGraph& placed) {
  for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
    if (!graph.boxes[i].lane) continue;
    const auto& lane = placed.lanes[*graph.boxes[i].lane];
    CHECK(lane.left <= placed.centres[i].x - graph.boxes[i].width / 2);
    CHECK(placed.centres[i].x + graph.boxes[i].width / 2 <= lane.right);
  }
  for (const auto& a : placed.lanes) {
    for (const auto& b : placed.lanes) {
      if (&a != &b) CHECK((a.right <= b.left || b.right <= a.left));
    }
  }
}

void check_placed(const Graph& graph, const PlacedGraph& placed) {
  for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
    CHECK(placed.centres[i].x - graph.boxes[i].width / 2 >= -1);
    CHECK(placed.centres[i].x + graph.boxes[i].width / 2 <= placed.width + 1);
    CHECK(placed.centres[i].y + graph.boxes[i].height / 2 <= placed.height + 1);
    for (std::size_t j = 0; j < i; ++j) {
      CHECK_FALSE(
          lie_on_each_other(placed.centres[i], graph.boxes[i], placed.centres[j], graph.boxes[j]));
    }
  }
  for (const auto& curve : placed.curves) CHECK(curve.points.size() % 3 == 1);
  check_lanes(graph, placed);
}

}  // namespace

TEST_CASE("boxes of any graph stand apart, in their lanes, at the same places each time") {
  Dice dice(20251014);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    const auto graph = random_graph(dice, round % 2 == 0);
    const auto placed = place(graph);
    check_placed(graph, placed);
    const auto again = place(graph);
    for (std::size_t i = 0; i < placed.centres.size(); ++i) {
      CHECK(same(placed.centres[i], again.centres[i]));
    }
  }
}

TEST_CASE("boxes of one row stand side by side, above those of the next") {
  Dice dice(20251015);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    const auto graph = random_rows(dice);
    const auto placed = place(graph);
    check_placed(graph, placed);
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
      for (std::size_t j = 0; j < graph.boxes.size(); ++j) {
        const auto a = placed.centres[i].y;
        const auto b = placed.centres[j].y;
        if (graph.boxes[i].row == graph.boxes[j].row) CHECK(a == doctest::Approx(b));
        if (*graph.boxes[i].row < *graph.boxes[j].row) CHECK(a < b);
      }
    }
  }
}

TEST_CASE("a line has its arrowhead where it leads, also when it points up") {
  Graph graph;
  graph.boxes = {{100, 40}, {100, 40}};
  graph.lines = {{0, 1}, {1, 0, true}};
  const auto placed = place(graph);
  CHECK(placed.centres[0].y < placed.centres[1].y);
  CHECK(placed.curves[0].tip.y == doctest::Approx(placed.centres[1].y - 20).epsilon(0.05));
  CHECK(placed.curves[1].tip.y == doctest::Approx(placed.centres[0].y + 20).epsilon(0.05));
}

TEST_CASE("a text is broken at spaces, and inside a word that is too wide") {
  using Lines = std::vector<std::string>;
  CHECK(fit_text("", 100, 14) == Lines{});
  CHECK(fit_text("Bered förslaget", 200, 14) == Lines{"Bered förslaget"});
  CHECK(fit_text("Bered förslaget", 80, 14) == Lines{"Bered", "förslaget"});
  CHECK(fit_text("läkemedelskommittén", 80, 14) == Lines{"läkemedel-", "skommitt-", "én"});
  CHECK(fit_text("å", 1, 14) == Lines{"å"});
  CHECK(text_width("ii", 14) < text_width("mm", 14));
  CHECK(text_width("mm", 14) < text_width("mm", 14, FontWeight::bold));
}

}  // namespace waymark::test
