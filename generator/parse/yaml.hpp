// YAML as a tree in which everything knows where it stands. The only room that uses libyaml.
// Scalars stay the text that was written: `no`, `0123`, `2025:50` and `1e3` are never converted.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/span.hpp"

namespace waymark::yaml {

inline constexpr Rule syntax{"yaml-syntax", Severity::error, "The YAML cannot be read."};
inline constexpr Rule indirection{"yaml-indirection", Severity::error,
                                  "YAML anchors, aliases, merge keys and tags are refused."};
inline constexpr Rule duplicate_key{"duplicate-key", Severity::error,
                                    "One key is written twice in the same place."};
inline constexpr Rule too_complex{"too-complex", Severity::error,
                                  "A text is nested deeper, or wider, than anyone writes by hand."};

// Levels of nesting, and keys in one map, that are read.
inline constexpr std::size_t deepest = 32;
inline constexpr std::size_t most_keys = 1000;

enum class Type { null, scalar, sequence, map };

struct Entry;

struct Node {
  Type type = Type::null;
  Span span;
  std::string text;            // of a scalar
  std::vector<Node> items;     // of a sequence
  std::vector<Entry> entries;  // of a map, in the order written, duplicates left out
};

struct Entry {
  std::string key;
  Span key_span;
  Node value;
};

// Parses the part `part` of the file `text`. Mistakes become diagnostics; the result is then what
// could be read, or null.
Node parse(std::string_view text, Span part, Diagnostics& diagnostics);

}  // namespace waymark::yaml
