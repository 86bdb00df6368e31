#include "model/checkpoint_graph.hpp"

#include <string_view>
#include <unordered_map>

namespace waymark {

CheckpointGraph checkpoint_graph(const Plan& plan) {
  CheckpointGraph graph;
  std::unordered_map<std::string_view, std::size_t> numbers;
  for (const auto& point : plan.checkpoints) {
    numbers.emplace(point.id.value, graph.points.size());
    graph.points.push_back(&point);
  }
  for (const auto* point : graph.points) {
    auto& needs = graph.needs.emplace_back();
    for (const auto& written : point->depends_on) {
      const auto found = numbers.find(written.id);
      if (found != numbers.end()) needs.push_back({found->second, &written});
    }
  }
  return graph;
}

}  // namespace waymark
