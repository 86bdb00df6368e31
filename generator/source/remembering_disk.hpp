// The disk, which need not be read for files that have not changed: who is done with the bytes of
// one gives them back, so that they are held once only.
#pragma once

#include <sys/stat.h>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/file_changes.hpp"
#include "base/source_file.hpp"
#include "source/file_system.hpp"

namespace waymark {

// A file is read again when its inode, its size or one of its times is another, or was so young
// when it was read that a write behind it could have left the same time. Below folders that are
// watched even that is looked at only where the watch saw something. From any thread.
class RememberingDisk final : public FileSystem {
 public:
  // Of what lies in `folders` and is one of `files` somebody watches every change, from before the
  // first reading, and tells it.
  void rely_on_watch(std::vector<std::string> folders, std::vector<std::string> files);

  // What has happened since the last call.
  void take(const FileChanges& changes);

  [[nodiscard]] std::vector<FileEntry> list(const std::string& folder) const override;
  [[nodiscard]] std::optional<std::string> read(const std::string& path,
                                                std::size_t most) const override;
  [[nodiscard]] bool is_file(const std::string& path) const override { return disk_.is_file(path); }
  [[nodiscard]] std::uint64_t version_of(const std::string& path) const override;

  // Takes back the texts that were read. Only those that are whole are good for another reading.
  void give_back(std::vector<SourceFile>& files);

  // Forgets what has not been read since the last call.
  void forget_unused();

 private:
  struct Kept {
    struct stat status;
    std::uint64_t version;
    std::string bytes;
    bool is_lent;
    bool is_used;
    bool is_sure;  // the watch would have told of a change
  };

  // The bytes that are kept, if they are those of the file as `status` tells; null: of one that is
  // surely the same.
  std::optional<std::string> recall(const std::string& path, const struct stat* status,
                                    std::size_t most) const;
  void keep(const std::string& path, const struct stat& status, bool is_sure) const;
  [[nodiscard]] bool is_watched(const std::string& path) const;

  DiskFileSystem disk_;
  std::vector<std::string> watched_folders_;
  std::vector<std::string> watched_files_;
  mutable std::mutex mutex_;  // of what follows
  mutable std::unordered_map<std::string, Kept> kept_;
  mutable std::map<std::string, std::vector<FileEntry>> lists_;  // of watched folders
  mutable std::uint64_t last_version_ = 0;
  std::uint64_t told_ = 0;  // how often changes were told
};

}  // namespace waymark
