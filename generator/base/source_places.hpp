// The way from byte offsets in source files to lines and columns, for many places in large files.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "base/span.hpp"

namespace waymark {

// Both count from 1; a column is a Unicode code point.
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

// Reads each file once, when something in it is asked for first. An offset past the end of a text
// is read as the end.
class SourcePlaces {
 public:
  // `files` lives longer than this.
  explicit SourcePlaces(const std::vector<SourceFile>& files) : files_(files) {}

  [[nodiscard]] const SourceFile& file(FileIndex file) const { return files_[file]; }

  LineColumn at(FileIndex file, std::size_t offset);

  // The line that holds byte `offset`, without its line end.
  std::string_view line(FileIndex file, std::size_t offset);

 private:
  struct Index {
    std::vector<std::size_t> lines;   // the offset that each begins at
    std::vector<std::size_t> blocks;  // the code points before each block of bytes
  };

  const Index& index_of(FileIndex file);
  static std::size_t line_number(const Index& index, std::size_t offset);
  static std::size_t code_points_before(std::string_view text, const Index& index,
                                        std::size_t offset);

  const std::vector<SourceFile>& files_;
  std::map<FileIndex, Index> indexes_;
};

}  // namespace waymark
