// The list of a site's files with their digests, kept in the site's root. It tells that a folder is
// Waymark's own, and anyone can check the site by it: `sha256sum -c waymark-manifest.sha256`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "write/sha256.hpp"

namespace waymark {

inline constexpr std::string_view manifest_name = "waymark-manifest.sha256";

// One line `# key: value` before the digests, such as `as_of` or `revision`.
struct ManifestFact {
  std::string key;
  std::string value;
};

struct ManifestEntry {
  std::string path;  // relative to the site's root, with `/`
  Sha256 digest;
};

// The manifest's bytes: its version, the facts, then `<hex>  <path>` in byte order of path. Throws
// logic_error when a fact holds a line end.
std::string manifest_text(const std::vector<ManifestFact>& facts,
                          std::vector<ManifestEntry> entries);

struct Manifest {
  std::vector<ManifestFact> facts;
  std::vector<ManifestEntry> entries;

  // The fact's value; empty when there is none.
  [[nodiscard]] std::string_view fact(std::string_view key) const;
};

// What `manifest_text` wrote. Nothing for a text that it did not write, or that was cut off within
// a line.
std::optional<Manifest> read_manifest(std::string_view text);

// How many paths stand in the manifest `before` and not in `after`.
std::size_t count_gone(std::string_view before, std::string_view after);

}  // namespace waymark
