// One text file that an author wrote, with the way from byte offsets to lines and columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

struct SourceFile {
  std::string path;  // as shown to people, with `/`, relative to where the command was run
  std::string text;  // UTF-8 without byte order mark; line ends as written
};

// Both count from 1; a column is a Unicode code point.
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

// Where byte `offset` of `text` stands. An offset past the end is read as the end.
LineColumn line_column(std::string_view text, std::size_t offset);

// The line that holds byte `offset`, without its line end.
std::string_view line_at(std::string_view text, std::size_t offset);

}  // namespace waymark
