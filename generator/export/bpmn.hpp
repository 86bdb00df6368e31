// A decision path as BPMN 2.0 XML with diagram interchange (ISO/IEC 19510:2013; OMG
// formal/13-12-09), for modelling tools: a pool, a lane for each owner, tasks, exclusive gateways
// where a step has more than one way on, start and ends.
#pragma once

#include <string>

#include "diagram/path_diagram.hpp"

namespace waymark {

std::string bpmn(const PathDiagram& diagram);

}  // namespace waymark
