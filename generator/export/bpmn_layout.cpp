#include "export/bpmn_layout.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/text_fit.hpp"
#include "export/bpmn_grid.hpp"
#include "export/bpmn_places.hpp"

namespace waymark {
namespace {

// The sizes that modelling tools give new elements.
constexpr double task_width = 150;
constexpr double task_height = 80;
constexpr double event_size = 36;
constexpr double gateway_size = 50;

constexpr double task_letters = 12;
constexpr double task_line = 15;
constexpr double task_padding = 7;
constexpr double mark_height = 20;  // a task's kind, drawn in its corner

std::string_view element_of(StepShape shape) {
  switch (shape) {
    case StepShape::intake: return "receiveTask";
    case StepShape::execution: return "task";
    case StepShape::end: return "endEvent";
    default: return "userTask";
  }
}

double height_of_task(std::string_view name) {
  const auto lines = fit_text(name, task_width - 2 * task_padding, task_letters);
  return std::max(task_height, static_cast<double>(lines.size()) * task_line + 2 * mark_height);
}

class BpmnMaker {
 public:
  explicit BpmnMaker(const PathDiagram& diagram) : diagram_(diagram) {
    drawing_.name = diagram.title;
    for (const auto& lane : diagram.lanes) drawing_.lanes.push_back({lane.name});
    drawing_.nodes.push_back(
        {"start", "startEvent", "", "", diagram.steps.front().lane, event_size, event_size});
    drawing_.flows.push_back({0, first_step, "", false});
    for (const auto& step : diagram.steps) add(step);
    add_ways();
  }

  BpmnDrawing make() { return std::move(drawing_); }

 private:
  static constexpr std::size_t first_step = 1;

  void add(const DiagramStep& step) {
    const bool is_end = step.shape == StepShape::end;
    drawing_.nodes.push_back({fmt::format("step_{}", drawing_.nodes.size()), element_of(step.shape),
                              step.title, step.details, step.lane, is_end ? event_size : task_width,
                              is_end ? event_size : height_of_task(step.title)});
  }

  void add_ways() {
    std::vector<std::vector<const DiagramWay*>> ways(diagram_.steps.size());
    for (const auto& way : diagram_.ways) ways[way.from].push_back(&way);
    for (std::size_t i = 0; i < ways.size(); ++i) {
      const auto from = ways[i].size() > 1 ? add_gateway(i) : i + first_step;
      for (const auto* way : ways[i]) {
        drawing_.flows.push_back({from, way->to + first_step, way->when, way->is_return});
      }
    }
  }

  // A gateway stands behind a step that has several ways on.
  std::size_t add_gateway(std::size_t step) {
    const auto node = step + first_step;
    drawing_.nodes.push_back({fmt::format("gateway_{}", node), "exclusiveGateway", "", "",
                              diagram_.steps[step].lane, gateway_size, gateway_size});
    drawing_.flows.push_back({node, drawing_.nodes.size() - 1, "", false});
    return drawing_.nodes.size() - 1;
  }

  const PathDiagram& diagram_;
  BpmnDrawing drawing_;
};

}  // namespace

BpmnDrawing draw_bpmn(const PathDiagram& diagram) {
  auto drawing = BpmnMaker(diagram).make();
  give_places(drawing, arrange(drawing));
  return drawing;
}

}  // namespace waymark
