// A git repository, read without a checkout. git_repository.cpp is the only user of libgit2.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/date.hpp"

namespace waymark {

struct GitCommit {
  std::string id;  // 40 hexadecimal digits
  Day day;         // of the commit, where its committer was

  // Enough of the id to find it by.
  [[nodiscard]] std::string short_id() const { return id.substr(0, 8); }
};

struct GitFile {
  std::string path;  // from the folder that was listed
  std::string id;    // of its bytes
  bool is_link = false;
};

class GitRepository {
 public:
  // The repository with a working tree that `folder` lies in; nothing where it lies in none. Throws
  // EnvironmentError where there is one that cannot be read.
  static std::optional<GitRepository> find(const std::string& folder);

  GitRepository(GitRepository&&) noexcept;
  GitRepository& operator=(GitRepository&&) noexcept;
  ~GitRepository();

  // A path of the disk as one from the repository's root, "" for the root itself; nothing where it
  // lies outside.
  [[nodiscard]] std::optional<std::string> path_from_root(const std::string& path) const;

  // True for a clone without its whole history.
  [[nodiscard]] bool is_shallow() const;

  // What is checked out; nothing before the first commit.
  [[nodiscard]] std::optional<GitCommit> head() const;

  // What `revision` names as git reads it. Throws EnvironmentError where it names no commit.
  [[nodiscard]] GitCommit commit(const std::string& revision) const;

  // Where the branch that is checked out stood at the end of `day`; its first commit where it began
  // later. There must be a head.
  [[nodiscard]] GitCommit commit_on(Day day) const;

  // Every file and link below `folder` in a commit, or `folder` itself where it is a file with ""
  // for its path; in git's order. Folders and files whose name begins with a dot are left out.
  // Nothing where the commit has no such path.
  [[nodiscard]] std::optional<std::vector<GitFile>> files(const GitCommit& commit,
                                                          const std::string& folder) const;

  // The bytes with this id; nothing when there are more than `most`. From any thread.
  [[nodiscard]] std::optional<std::string> read(const std::string& id, std::size_t most) const;

  // The day on which each of the `wanted` files below `folder` last changed, in one pass from the
  // head along first parents: on a branch that others are merged into, the day of the merge. Files
  // that no commit has are not among the answers. Paths are NFC, from `folder`.
  [[nodiscard]] std::unordered_map<std::string, Day> last_changes(
      const std::string& folder, std::unordered_set<std::string> wanted) const;

 private:
  struct Open;
  explicit GitRepository(std::unique_ptr<Open> open);
  std::unique_ptr<Open> open_;
};

}  // namespace waymark
