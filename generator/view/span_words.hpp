// Spans of time as people say them, in the unit that they were written in where it is the same for
// all: "8 månader" of months, never "243 dagar".
#pragma once

#include <optional>
#include <string>

#include "model/checkpoint_graph.hpp"
#include "project/critical_line.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

class SpanWords {
 public:
  // For spans that are sums and differences of these checkpoints' durations.
  SpanWords(const Vocabulary& vocabulary, const CheckpointGraph& graph);

  // Not less than it is: "efter 8 månader" must hold.
  [[nodiscard]] std::string at_most(TimeSpan span) const;

  // Not more than it is: nobody may be told of slack that is not there.
  [[nodiscard]] std::string at_least(TimeSpan span) const;

 private:
  // In the unit of all durations, where that comes out.
  [[nodiscard]] std::optional<std::string> exact(TimeSpan span) const;

  const Vocabulary& vocabulary_;
  std::optional<DurationUnit> unit_;
};

}  // namespace waymark
