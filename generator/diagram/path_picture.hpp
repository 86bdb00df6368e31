// The picture of a decision path: a lane for each owner, side by side; steps told apart by shape
// and word; conditions on the arrows.
#pragma once

#include "base/html.hpp"
#include "diagram/path_diagram.hpp"

namespace waymark {

Html path_picture(const PathDiagram& diagram);

}  // namespace waymark
