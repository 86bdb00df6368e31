// Diagnostics for programs: JSON of our own, GitHub's workflow commands, and SARIF 2.1.0.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace waymark {

enum class ReportFormat { text, json, github, sarif };

inline constexpr std::string_view report_format_names[] = {"text", "json", "github", "sarif"};

// All of `diagnostics` in `format`. Every format ends with a line end; text and GitHub are empty
// when nothing was found.
std::string report(const Diagnostics& diagnostics, const std::vector<SourceFile>& files,
                   ReportFormat format);

}  // namespace waymark
