// What the checkpoints of a plan depend on, by their places among them.
#pragma once

#include <cstddef>
#include <vector>

#include "model/plan.hpp"

namespace waymark {

struct Dependency {
  std::size_t on;
  const PartRef* written;
};

struct CheckpointGraph {
  std::vector<const Checkpoint*> points;       // as the plan writes them
  std::vector<std::vector<Dependency>> needs;  // of each point; ids that name none are left out
};

CheckpointGraph checkpoint_graph(const Plan& plan);

}  // namespace waymark
