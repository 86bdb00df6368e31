// Kinds, units and organisations of the index's documents, for filters and for what stands beside
// a hit.
#pragma once

#include <string>
#include <vector>

#include "search/documents.hpp"

namespace waymark {

// JSON: `kinds`, `units` and `organisations` as [id, name]; `kind` and `organisation` of the
// documents in order, as runs of [place in the list, how many]; `unit` for each. -1 is none.
std::string facts_file(const std::vector<SearchDocument>& documents);

}  // namespace waymark
