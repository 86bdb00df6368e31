#include "write/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <stdexcept>

namespace waymark {
namespace {

constexpr std::string_view first_line = "# waymark-manifest: 1\n";
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

std::optional<Sha256> digest_of(std::string_view digits) {
  Sha256 digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    const auto* begin = digits.data() + 2 * i;
    if (std::from_chars(begin, begin + 2, digest[i], 16).ptr != begin + 2) return std::nullopt;
  }
  return digest;
}

std::string unescaped(std::string_view path) {
  std::string out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool is_escape = path[i] == '\\' && i + 1 < path.size();
    if (!is_escape) {
      out += path[i];
      continue;
    }
    const char c = path[++i];
    out += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
  }
  return out;
}

std::optional<ManifestEntry> read_entry(std::string_view line) {
  const bool is_escaped = line.starts_with('\\');
  if (is_escaped) line.remove_prefix(1);
  if (line.size() <= path_column || line.substr(path_column - 2, 2) != "  ") return std::nullopt;
  const auto digest = digest_of(line);
  if (!digest) return std::nullopt;
  const auto path = line.substr(path_column);
  return ManifestEntry{is_escaped ? unescaped(path) : std::string(path), *digest};
}

std::optional<ManifestFact> read_fact(std::string_view line) {
  constexpr std::string_view begin = "# ";
  const auto colon = line.find(": ");
  if (!line.starts_with(begin) || colon == line.npos) return std::nullopt;
  return ManifestFact{std::string(line.substr(begin.size(), colon - begin.size())),
                      std::string(line.substr(colon + 2))};
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
  std::string text(first_line);
  for (const auto& fact : facts) append_fact(text, fact.key, fact.value);
  for (const auto& entry : entries) append_entry(text, entry);
  return text;
}

std::string_view Manifest::fact(std::string_view key) const {
  for (const auto& fact : facts) {
    if (fact.key == key) return fact.value;
  }
  return {};
}

std::optional<Manifest> read_manifest(std::string_view text) {
  if (!text.starts_with(first_line) || !text.ends_with('\n')) return std::nullopt;
  text.remove_prefix(first_line.size());
  Manifest manifest;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() + 1);
    if (auto fact = read_fact(line)) {
      manifest.facts.push_back(std::move(*fact));
    } else if (auto entry = read_entry(line)) {
      manifest.entries.push_back(std::move(*entry));
    } else {
      return std::nullopt;
    }
  }
  return manifest;
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
