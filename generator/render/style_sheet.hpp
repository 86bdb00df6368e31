// The site's style sheet: the parts that assets/waymark.css names with `@import "css/base.css";`,
// joined where they are named into one file without comments.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source_file.hpp"

namespace waymark {

inline constexpr Rule style_part{"style-part", Severity::error,
                                 "A part of the style sheet is missing, or is not used."};

// `parts` are the files that lie beside it, by the path that an `@import` gives. What is wrong with
// its imports becomes diagnostics, and is left out.
std::string join_styles(const std::vector<SourceFile>& files, FileIndex sheet,
                        const std::map<std::string, FileIndex, std::less<>>& parts,
                        Diagnostics& diagnostics);

// Without comments, indentation and empty lines. What stands in quotes is kept.
std::string small_styles(std::string_view css);

}  // namespace waymark
