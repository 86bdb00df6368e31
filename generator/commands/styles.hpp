// The style sheet that pages use: assets/waymark.css with its parts, and the site's own accent.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "model/site.hpp"
#include "source/file_system.hpp"
#include "source/source_set.hpp"

namespace waymark {

inline constexpr std::string_view style_sheet_name = "waymark.css";

// True for a file of the assets that is joined into the style sheet, and not published by itself.
inline bool is_style_part(std::string_view path) {
  return path.starts_with("css/") && path.ends_with(".css");
}

// Joined and made small; empty where `folder`, the assets, has none. What is wrong with the parts
// and with the site's own design becomes diagnostics. Throws EnvironmentError when a file cannot be
// read.
std::string read_styles(const std::string& folder, const Site& site, const FileSystem& disk,
                        SourceSet& sources, Diagnostics& diagnostics);

}  // namespace waymark
