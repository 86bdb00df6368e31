// What the tests of write/ share: a folder of their own, sites by version, and looking at trees.
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/parallel.hpp"
#include "write/site_writer.hpp"

namespace waymark::write_tests {

// An empty folder that goes with this object.
class TempFolder {
 public:
  TempFolder() {
    auto name = (std::filesystem::temp_directory_path() / "waymark-write-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() { std::filesystem::remove_all(path_); }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  // `text` with the folder's own path as `T`, to compare whole messages.
  [[nodiscard]] std::string without_path(std::string text) const {
    const auto path = path_.string();
    for (auto at = text.find(path); at != std::string::npos; at = text.find(path)) {
      text.replace(at, path.size(), "T");
    }
    return text;
  }

 private:
  std::filesystem::path path_;
};

using Files = std::map<std::string, std::string>;  // path -> bytes

inline void write_file(const std::filesystem::path& path, std::string_view bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// All that is below `folder`, hidden files too; a folder ends with `/`, a link tells where it
// leads.
inline Files tree(const std::filesystem::path& folder) {
  Files files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const auto path = entry.path().lexically_relative(folder).string();
    if (entry.is_symlink()) {
      files[path] = "-> " + std::filesystem::read_symlink(entry.path()).string();
    } else if (entry.is_directory()) {
      files[path + "/"] = "";
    } else {
      files[path] = read_file(entry.path());
    }
  }
  return files;
}

// The regular files of a site without its manifest.
inline Files pages(const std::filesystem::path& site) {
  auto files = tree(site);
  files.erase(std::string(manifest_name));
  std::erase_if(files, [](const auto& file) { return file.first.ends_with('/'); });
  return files;
}

// A site that has changed, kept, new and stale files, and folders too, from version to version.
inline Files site_of_version(std::size_t version, std::size_t count) {
  Files files;
  for (std::size_t i = 0; i < count; ++i) {
    files[fmt::format("kept/{}.html", i)] = fmt::format("<p>{}</p>", i);
    files[fmt::format("changed/{}/index.html", i)] = fmt::format("<p>{} {}</p>", version, i);
    files[fmt::format("only-{}/{}.html", version, i)] = "<p></p>";
  }
  return files;
}

inline WriteResult build(Disk& disk, const std::filesystem::path& target, const Files& files,
                         std::size_t jobs = 1) {
  SiteWriter writer(disk, target);
  const std::vector<std::pair<std::string, std::string>> list(files.begin(), files.end());
  parallel_for(list.size(), jobs,
               [&](std::size_t i) { writer.add(list[i].first, list[i].second); });
  return writer.commit({{"language", "sv"}, {"as_of", "2025-06-01"}});
}

inline WriteResult build(const std::filesystem::path& target, const Files& files,
                         std::size_t jobs = 1) {
  RealDisk disk;
  return build(disk, target, files, jobs);
}

// The message of the EnvironmentError that building ends with; empty when it ends well.
inline std::string failure(Disk& disk, const std::filesystem::path& target, const Files& files) {
  try {
    build(disk, target, files);
    return {};
  } catch (const EnvironmentError& error) {
    return error.what();
  }
}

inline std::string failure(const std::filesystem::path& target, const Files& files) {
  RealDisk disk;
  return failure(disk, target, files);
}

// Whether the site holds exactly what its manifest lists, with these digests.
inline bool is_whole(const std::filesystem::path& site) {
  std::vector<ManifestEntry> entries;
  for (const auto& [path, bytes] : pages(site)) entries.push_back({path, sha256(bytes)});
  const auto expected = manifest_text({{"language", "sv"}, {"as_of", "2025-06-01"}}, entries);
  return read_file(site / manifest_name) == expected;
}

}  // namespace waymark::write_tests
