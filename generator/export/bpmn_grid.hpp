// Columns and rows for a BPMN drawing, before anything has a size: a node stands in one cell, and
// a flow to a node further off runs through cells of one row that nothing else stands in. Flows
// change rows between the columns only, so that none passes through a node or a name.
#pragma once

#include <cstddef>
#include <vector>

#include "export/bpmn_layout.hpp"

namespace waymark {

struct BpmnCell {
  std::size_t column = 0;
  std::size_t row = 0;
  bool is_free_before = false;  // nothing stands or runs in the cell to its left
};

// From `first` to `last` column; a flow between neighbours has none.
struct BpmnRun {
  std::size_t row = 0;
  std::size_t first = 1;
  std::size_t last = 0;
  bool leads_back = false;  // from the last column to the first

  [[nodiscard]] bool is_empty() const { return first > last; }
};

struct BpmnGrid {
  std::vector<BpmnCell> nodes;             // in the order of the drawing's nodes
  std::vector<BpmnRun> runs;               // in the order of its flows
  std::vector<std::size_t> lanes_of_rows;  // rows of one lane follow each other
  std::size_t columns = 0;
};

// Any graph that an author can write has a grid: with circles, with steps that nothing leads to.
// A flow with a name has a run.
BpmnGrid arrange(const BpmnDrawing& drawing);

}  // namespace waymark
