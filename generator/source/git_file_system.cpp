#include "source/git_file_system.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/diagnostics.hpp"

namespace waymark {

GitFileSystem::GitFileSystem(const GitRepository& repository, const GitCommit& commit,
                             const std::vector<std::string>& paths, const FileSystem& disk)
    : repository_(repository), disk_(disk), commit_(commit.short_id()), paths_(paths) {
  for (const auto& path : paths) {
    const auto from_root = repository.path_from_root(path);
    if (!from_root) {
      throw EnvironmentError(fmt::format(
          "`{}` lies outside the git repository; keep site.yaml and the content in one", path));
    }
    const auto found = repository.files(commit, *from_root);
    if (!found) continue;
    for (const auto& file : *found) {
      files_[file.path.empty() ? path : fmt::format("{}/{}", path, file.path)] = file;
    }
  }
}

bool GitFileSystem::is_from_commit(const std::string& path) const {
  return std::any_of(paths_.begin(), paths_.end(), [&](const std::string& each) {
    return path == each || path.starts_with(each + "/");
  });
}

std::vector<FileEntry> GitFileSystem::list(const std::string& folder) const {
  if (!is_from_commit(folder)) return disk_.list(folder);
  std::vector<FileEntry> entries;
  const auto prefix = folder + "/";
  for (auto at = files_.lower_bound(prefix); at != files_.end(); ++at) {
    if (!at->first.starts_with(prefix)) break;
    entries.push_back({at->first.substr(prefix.size()), at->second.is_link});
  }
  if (entries.empty()) {
    throw EnvironmentError(fmt::format(
        "the revision {} has no files in `{}`; name one that has the portal", commit_, folder));
  }
  return entries;
}

std::optional<std::string> GitFileSystem::read(const std::string& path, std::size_t most) const {
  if (!is_from_commit(path)) return disk_.read(path, most);
  const auto found = files_.find(path);
  if (found == files_.end() || found->second.is_link) {
    throw EnvironmentError(fmt::format(
        "the revision {} has no file `{}`; name one that has the portal", commit_, path));
  }
  return repository_.read(found->second.id, most);
}

bool GitFileSystem::is_file(const std::string& path) const {
  if (!is_from_commit(path)) return disk_.is_file(path);
  const auto found = files_.find(path);
  return found != files_.end() && !found->second.is_link;
}

}  // namespace waymark
