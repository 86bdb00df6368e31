#include "export/bpmn_layout.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

// The sizes that modelling tools give new elements.
constexpr double task_width = 140;
constexpr double task_height = 80;
constexpr double event_size = 36;
constexpr double gateway_size = 50;
constexpr double lane_height = 140;
constexpr double name_band = 30;  // the pool's name, left of its lanes

std::string_view element_of(StepShape shape) {
  switch (shape) {
    case StepShape::intake: return "receiveTask";
    case StepShape::execution: return "task";
    case StepShape::end: return "endEvent";
    default: return "userTask";
  }
}

class BpmnMaker {
 public:
  explicit BpmnMaker(const PathDiagram& diagram) : diagram_(diagram) {
    drawing_.nodes.push_back(
        {"start", "startEvent", "", "", diagram.steps.front().lane, event_size, event_size});
    for (const auto& step : diagram.steps) add(step);
    for (std::size_t i = 0; i < diagram.steps.size(); ++i) add_ways(i);
    drawing_.flows.insert(drawing_.flows.begin(), {0, first_step, "", false});
  }

  BpmnDrawing draw() {
    put(place(graph()));
    return std::move(drawing_);
  }

 private:
  static constexpr std::size_t first_step = 1;

  void add(const DiagramStep& step) {
    const bool is_end = step.shape == StepShape::end;
    drawing_.nodes.push_back({fmt::format("step_{}", drawing_.nodes.size()), element_of(step.shape),
                              step.title, step.details, step.lane, is_end ? event_size : task_width,
                              is_end ? event_size : task_height});
  }

  // A gateway stands behind a step that has several ways on.
  void add_ways(std::size_t step) {
    std::vector<const DiagramWay*> ways;
    for (const auto& way : diagram_.ways) {
      if (way.from == step) ways.push_back(&way);
    }
    auto from = step + first_step;
    if (ways.size() > 1) {
      drawing_.nodes.push_back({fmt::format("gateway_{}", from), "exclusiveGateway", "", "",
                                diagram_.steps[step].lane, gateway_size, gateway_size});
      drawing_.flows.push_back({from, drawing_.nodes.size() - 1, "", false});
      from = drawing_.nodes.size() - 1;
    }
    for (const auto* way : ways) {
      drawing_.flows.push_back({from, way->to + first_step, way->when, way->is_return});
    }
  }

  // Lanes are columns there and rows here, so that width and height change places.
  [[nodiscard]] Graph graph() const {
    Graph graph;
    for (const auto& node : drawing_.nodes)
      graph.boxes.push_back({node.height, node.width, node.lane});
    for (const auto& flow : drawing_.flows) {
      graph.lines.push_back({flow.from, flow.to, flow.is_return, false});
    }
    graph.lane_widths.assign(diagram_.lanes.size(), lane_height);
    graph.box_gap = 40;
    graph.rank_gap = 70;
    return graph;
  }

  static Point turned(Point point) { return {point.y + name_band * 2, point.x}; }

  void put(const PlacedGraph& placed) {
    drawing_.width = placed.height + name_band * 3;
    drawing_.height = placed.width;
    for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) {
      drawing_.nodes[i].centre = turned(placed.centres[i]);
    }
    for (std::size_t i = 0; i < drawing_.flows.size(); ++i) {
      drawing_.flows[i].waypoints = waypoints(placed.curves[i], drawing_.flows[i]);
    }
    for (std::size_t i = 0; i < placed.lanes.size(); ++i) {
      const auto [left, right] = placed.lanes[i];
      drawing_.lanes.push_back({diagram_.lanes[i].name, left, right - left});
    }
  }

  // Sequence flows are straight from point to point: the ends of each stretch of the curve.
  [[nodiscard]] std::vector<Point> waypoints(const Curve& curve, const BpmnFlow& flow) const {
    std::vector<Point> points;
    for (std::size_t i = 0; i < curve.points.size(); i += 3) {
      points.push_back(turned(curve.points[i]));
    }
    if (points.size() >= 2) return points;
    return {drawing_.nodes[flow.from].centre, drawing_.nodes[flow.to].centre};
  }

  const PathDiagram& diagram_;
  BpmnDrawing drawing_;
};

}  // namespace

BpmnDrawing draw_bpmn(const PathDiagram& diagram) { return BpmnMaker(diagram).draw(); }

}  // namespace waymark
