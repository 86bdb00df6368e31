#include "write/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace waymark {
namespace {

constexpr std::size_t path_column = 2 * std::tuple_size_v<Sha256> + 2;

void append_fact(std::string& out, std::string_view key, std::string_view value) {
  const auto line = fmt::format("# {}: {}", key, value);
  if (line.find_first_of("\n\r") != std::string::npos) {
    throw std::logic_error(fmt::format("the manifest's fact `{}` holds a line end", key));
  }
  out.append(line).append("\n");
}

// As sha256sum does it: a line that begins with a backslash has escapes in its path.
void append_entry(std::string& out, const ManifestEntry& entry) {
  const auto needs_escape = entry.path.find_first_of("\\\n\r") != std::string::npos;
  if (needs_escape) out += '\\';
  out.append(hex(entry.digest)).append("  ");
  for (const char c : entry.path) {
    switch (c) {
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      default: out += c;
    }
  }
  out += '\n';
}

// The paths in byte order, still escaped: enough to tell them apart.
std::vector<std::string_view> paths_of(std::string_view manifest) {
  std::vector<std::string_view> paths;
  while (!manifest.empty()) {
    auto line = manifest.substr(0, manifest.find('\n'));
    manifest.remove_prefix(std::min(line.size() + 1, manifest.size()));
    if (line.starts_with('\\')) line.remove_prefix(1);
    if (line.starts_with('#') || line.size() <= path_column) continue;
    paths.push_back(line.substr(path_column));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

std::string manifest_text(const std::vector<ManifestFact>& facts,
                          std::vector<ManifestEntry> entries) {
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  std::string text;
  append_fact(text, "waymark-manifest", "1");
  for (const auto& fact : facts) append_fact(text, fact.key, fact.value);
  for (const auto& entry : entries) append_entry(text, entry);
  return text;
}

std::size_t count_gone(std::string_view before, std::string_view after) {
  const auto old_paths = paths_of(before);
  const auto new_paths = paths_of(after);
  std::vector<std::string_view> gone;
  std::set_difference(old_paths.begin(), old_paths.end(), new_paths.begin(), new_paths.end(),
                      std::back_inserter(gone));
  return gone.size();
}

}  // namespace waymark
