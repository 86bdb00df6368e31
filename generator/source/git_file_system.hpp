// The files of a git revision as a FileSystem, beside those of the disk.
#pragma once

#include "source/file_system.hpp"
#include "source/git_repository.hpp"

namespace waymark {

// What lies at or below `paths` comes from the commit, everything else from `disk`. Paths are the
// disk's: relative to where the command was run. Those that the commit lacks do not exist.
class GitFileSystem final : public FileSystem {
 public:
  // `repository` and `disk` live as long as this object. Throws EnvironmentError for a path outside
  // the repository.
  GitFileSystem(const GitRepository& repository, const GitCommit& commit,
                const std::vector<std::string>& paths, const FileSystem& disk);

  [[nodiscard]] std::vector<FileEntry> list(const std::string& folder) const override;
  [[nodiscard]] std::optional<std::string> read(const std::string& path,
                                                std::size_t most) const override;
  [[nodiscard]] bool is_file(const std::string& path) const override;

 private:
  [[nodiscard]] bool is_from_commit(const std::string& path) const;

  const GitRepository& repository_;
  const FileSystem& disk_;
  std::string commit_;  // its short id
  std::vector<std::string> paths_;
  std::map<std::string, GitFile, std::less<>> files_;  // by the disk's path
};

}  // namespace waymark
