// A decision path as a diagram of lanes, steps and ways between them (BPMN: Process, Lane,
// FlowNode, SequenceFlow), before anyone has drawn it.
#pragma once

#include <string>
#include <vector>

#include "diagram/graph_layout.hpp"

namespace waymark {

// In the order of the model's words.
enum class StepShape { intake, preparation, consultation, decision, execution, follow_up, end };

struct DiagramLane {
  std::string name;
  std::string url;  // may be empty
};

struct DiagramStep {
  std::string id;
  std::string title;
  StepShape shape = StepShape::preparation;
  std::string kind;  // the shape in words
  std::string url;
  std::string details;  // what a program that reads the diagram is told of the step
  std::size_t lane = 0;
};

struct DiagramWay {
  std::size_t from = 0;
  std::size_t to = 0;
  std::string when;  // may be empty
  bool is_return = false;
};

struct PathDiagram {
  std::string id;
  std::string title;
  std::string description;
  std::vector<DiagramLane> lanes;
  std::vector<DiagramStep> steps;  // the first one is where a path begins
  std::vector<DiagramWay> ways;
};

}  // namespace waymark
