#include "publish/built_site.hpp"

#include <fmt/format.h>

#include <limits>
#include <map>

#include "base/diagnostics.hpp"
#include "base/parallel.hpp"
#include "source/file_system.hpp"

namespace waymark {
namespace {

constexpr auto any_size = std::numeric_limits<std::size_t>::max();

[[noreturn]] void refuse(const std::string& folder, const std::string& reason) {
  throw EnvironmentError(fmt::format("refused to publish `{}`: {}", folder, reason));
}

[[noreturn]] void refuse_altered(const std::string& folder, const std::string& path,
                                 std::string_view what) {
  refuse(folder, fmt::format("`{}` {} since it was built; build again", path, what));
}

// The site's files by path, and how often each is told: once on the disk, once in the manifest.
void check_names(const BuiltSite& site, const std::vector<FileEntry>& found) {
  constexpr int on_disk = 1;
  constexpr int in_manifest = 2;
  std::map<std::string_view, int> seen;
  for (const auto& file : found) {
    if (file.is_link) refuse_altered(site.folder, file.path, "has become a link");
    seen[file.path] |= on_disk;
  }
  seen.erase(manifest_name);
  for (const auto& entry : site.manifest.entries) seen[entry.path] |= in_manifest;
  for (const auto& [path, where] : seen) {
    if (where == on_disk) refuse_altered(site.folder, std::string(path), "has been added");
    if (where == in_manifest) refuse_altered(site.folder, std::string(path), "has been removed");
  }
}

}  // namespace

std::string release_id(std::string_view manifest_text) {
  constexpr std::size_t length = 16;
  return hex(sha256(manifest_text)).substr(0, length);
}

std::string read_site_file(const BuiltSite& site, const ManifestEntry& entry) {
  const DiskFileSystem disk;
  auto bytes = disk.read(fmt::format("{}/{}", site.folder, entry.path), any_size).value();
  if (sha256(bytes) != entry.digest) refuse_altered(site.folder, entry.path, "has been changed");
  return bytes;
}

BuiltSite read_built_site(const std::string& folder, std::size_t jobs) {
  const DiskFileSystem disk;
  const auto manifest_path = fmt::format("{}/{}", folder, manifest_name);
  if (!disk.is_file(manifest_path)) {
    refuse(folder, fmt::format("it holds no `{}`, so it is no finished site; run `waymark build`, "
                               "or name the built folder with --from",
                               manifest_name));
  }
  BuiltSite site{folder, disk.read(manifest_path, any_size).value(), {}, {}};
  auto manifest = read_manifest(site.manifest_text);
  if (!manifest) refuse(folder, fmt::format("`{}` is cut off; build again", manifest_name));
  site.manifest = std::move(*manifest);
  site.id = release_id(site.manifest_text);
  check_names(site, disk.list(folder));
  parallel_for(site.manifest.entries.size(), jobs, [&](std::size_t i) {
    static_cast<void>(read_site_file(site, site.manifest.entries[i]));
  });
  return site;
}

}  // namespace waymark
