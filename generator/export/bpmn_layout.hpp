// Flow nodes, sequence flows and their places, as BPMN draws them: lanes below each other, time
// from left to right.
#pragma once

#include <string>
#include <vector>

#include "diagram/path_diagram.hpp"

namespace waymark {

struct BpmnNode {
  std::string id;
  std::string_view element;  // "userTask"
  std::string name;
  std::string documentation;
  std::size_t lane;
  double width;
  double height;
  Point centre = {};
};

struct BpmnFlow {
  std::size_t from;
  std::size_t to;
  std::string name;
  bool is_return;
  std::vector<Point> waypoints = {};
};

struct BpmnLane {
  std::string name;
  double top = 0;
  double height = 0;
};

struct BpmnDrawing {
  std::vector<BpmnNode> nodes;
  std::vector<BpmnFlow> flows;
  std::vector<BpmnLane> lanes;
  double width = 0;
  double height = 0;
};

BpmnDrawing draw_bpmn(const PathDiagram& diagram);

}  // namespace waymark
