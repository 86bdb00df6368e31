// Diagnostics for programs: JSON of our own, GitHub's workflow commands, GitLab's Code Quality
// report, and SARIF 2.1.0.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"

namespace waymark {

enum class ReportFormat { text, json, github, gitlab, sarif };

// All of `diagnostics` in `format`. Every format ends with a line end; text and GitHub are empty
// when nothing was found. Formats for programs tell paths without `./` before them.
std::string report(const Diagnostics& diagnostics, const std::vector<SourceFile>& files,
                   ReportFormat format);

}  // namespace waymark
