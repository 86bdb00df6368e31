// A place in a source file, kept as byte offsets; line and column are worked out when printing.
#pragma once

#include <cstdint>
#include <limits>

namespace waymark {

// Index of a file in the `SourceSet` it was read into.
using FileIndex = std::uint32_t;
inline constexpr FileIndex no_file = std::numeric_limits<FileIndex>::max();

// Half-open range of bytes [begin, end) in one file. A default Span points nowhere.
struct Span {
  FileIndex file = no_file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] bool is_somewhere() const { return file != no_file; }
  friend bool operator==(const Span&, const Span&) = default;
};

// True where all of `inner` lies in `outer`.
inline bool covers(const Span& outer, const Span& inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

}  // namespace waymark
