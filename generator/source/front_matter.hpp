// A Markdown file's two halves: YAML between `---` lines, and the body.
#pragma once

#include <string_view>

#include "base/diagnostics.hpp"
#include "base/span.hpp"

namespace waymark {

inline constexpr Rule front_matter{"front-matter", Severity::error,
                                   "A Markdown file has no front matter, or never closes it."};

struct FrontMatter {
  Span yaml;  // what stands between the lines
  Span body;  // all that follows
  bool is_complete = false;
};

// `text` is the whole file. Without complete front matter a diagnostic says so.
FrontMatter split_front_matter(std::string_view text, FileIndex file, Diagnostics& diagnostics);

}  // namespace waymark
