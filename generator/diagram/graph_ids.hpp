// Ids of a graph's parts, counted in the order in which they are made. Graphviz sorts subgraphs by
// id and by itself takes addresses in memory for ids, so that pictures would differ between runs.
#pragma once

#include <graphviz/cgraph.h>

namespace waymark {

// For agopen.
Agdisc_t* counted_ids();

}  // namespace waymark
