// Where sources come from: a disk, or memory in tests. Links are listed as links, never followed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct FileEntry {
  std::string path;  // relative to the folder that was listed, with `/`, as spelled on the disk
  bool is_link = false;

  friend bool operator==(const FileEntry&, const FileEntry&) = default;
};

class FileSystem {
 public:
  virtual ~FileSystem() = default;

  // Every file and link below `folder`, in byte order of path; folders and files whose name begins
  // with a dot are left out. Throws EnvironmentError when the folder can't be read.
  [[nodiscard]] virtual std::vector<FileEntry> list(const std::string& folder) const = 0;

  // The bytes of a regular file; nothing when it holds more than `most` bytes. Throws
  // EnvironmentError when it can't be read or is a link.
  [[nodiscard]] virtual std::optional<std::string> read(const std::string& path,
                                                        std::size_t most) const = 0;

  [[nodiscard]] virtual bool is_file(const std::string& path) const = 0;

  // Stands for the bytes that `read` gave last for this path: the same number only for the same
  // bytes. 0 where that is not known.
  [[nodiscard]] virtual std::uint64_t version_of(const std::string& /*path*/) const { return 0; }
};

class DiskFileSystem final : public FileSystem {
 public:
  [[nodiscard]] std::vector<FileEntry> list(const std::string& folder) const override;
  [[nodiscard]] std::optional<std::string> read(const std::string& path,
                                                std::size_t most) const override;
  [[nodiscard]] bool is_file(const std::string& path) const override;
};

// For tests: path -> bytes.
class MemoryFileSystem final : public FileSystem {
 public:
  void write(std::string path, std::string bytes) { files_[std::move(path)] = std::move(bytes); }
  void write_link(std::string path) { links_.insert(std::move(path)); }

  [[nodiscard]] std::vector<FileEntry> list(const std::string& folder) const override;
  [[nodiscard]] std::optional<std::string> read(const std::string& path,
                                                std::size_t most) const override;
  [[nodiscard]] bool is_file(const std::string& path) const override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
  std::set<std::string, std::less<>> links_;
};

}  // namespace waymark
