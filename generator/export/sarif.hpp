// Diagnostics as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"

namespace waymark {

// One run with all of `diagnostics`; ends with a line end.
std::string sarif(const Diagnostics& diagnostics, const std::vector<SourceFile>& files);

}  // namespace waymark
