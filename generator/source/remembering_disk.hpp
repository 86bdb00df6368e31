// The disk, which need not be read for files that have not changed: who is done with the bytes of
// one gives them back, so that they are held once only.
#pragma once

#include <sys/stat.h>

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/source_file.hpp"
#include "source/file_system.hpp"

namespace waymark {

// A file is read again when its inode, its size or one of its times is another, or was so young
// when it was read that a write behind it could have left the same time. From any thread.
class RememberingDisk final : public FileSystem {
 public:
  [[nodiscard]] std::vector<FileEntry> list(const std::string& folder) const override {
    return disk_.list(folder);
  }
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
  };

  DiskFileSystem disk_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::string, Kept> kept_;
  mutable std::uint64_t last_version_ = 0;
};

}  // namespace waymark
