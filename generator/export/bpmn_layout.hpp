// Flow nodes, sequence flows and their places, as BPMN draws them: lanes below each other, time
// from left to right, flows level or upright.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagram/path_diagram.hpp"

namespace waymark {

struct BpmnBounds {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};

struct BpmnNode {
  std::string id;
  std::string_view element;  // "userTask"
  std::string name;
  std::string documentation;
  std::size_t lane;
  double width;
  double height;
  Point centre = {};
  std::optional<BpmnBounds> label = {};  // of a name that stands beside the shape

  [[nodiscard]] bool is_gateway() const { return element == "exclusiveGateway"; }
  [[nodiscard]] bool is_event() const { return element.ends_with("Event"); }
};

struct BpmnFlow {
  std::size_t from;
  std::size_t to;
  std::string name;
  bool is_return;
  std::vector<Point> waypoints = {};
  std::optional<BpmnBounds> label = {};
};

struct BpmnLane {
  std::string name;
  double top = 0;
  double height = 0;
};

struct BpmnDrawing {
  std::string name;  // of the pool
  std::vector<BpmnNode> nodes;
  std::vector<BpmnFlow> flows;
  std::vector<BpmnLane> lanes;
  double width = 0;
  double height = 0;
};

// The width of the band at the left of a pool, and of a lane, that holds its name.
inline constexpr double bpmn_name_band = 30;

BpmnDrawing draw_bpmn(const PathDiagram& diagram);

}  // namespace waymark
