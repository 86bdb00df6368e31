// Places and waypoints for a BPMN drawing, by its grid.
#pragma once

#include "export/bpmn_grid.hpp"

namespace waymark {

// Fills in where nodes, flows, lanes and names stand. No two of them lie on each other, flows
// cross nothing but flows, and everything is in its lane.
void give_places(BpmnDrawing& drawing, const BpmnGrid& grid);

}  // namespace waymark
