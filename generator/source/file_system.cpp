#include "source/file_system.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <memory>

#include "base/diagnostics.hpp"

namespace waymark {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_;
};

[[noreturn]] void fail(std::string_view what, const std::string& path) {
  throw EnvironmentError(fmt::format("cannot {} `{}`: {}; check that it exists and may be read",
                                     what, path, std::strerror(errno)));
}

std::string read_all(int descriptor, std::size_t size, const std::string& path) {
  // One byte more than the size tells a file that has grown since.
  std::string bytes(size + 1, '\0');
  std::size_t filled = 0;
  for (;;) {
    const auto got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail("read", path);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(filled);
  return bytes;
}

// Some filesystems do not tell the type of what a folder holds.
unsigned char type_of(const dirent& entry, const std::string& path) {
  struct stat status {};
  if (entry.d_type != DT_UNKNOWN || ::lstat(path.c_str(), &status) != 0) return entry.d_type;
  return S_ISLNK(status.st_mode)   ? DT_LNK
         : S_ISDIR(status.st_mode) ? DT_DIR
         : S_ISREG(status.st_mode) ? DT_REG
                                   : DT_UNKNOWN;
}

// `place` is where the folder's entries are told to lie: empty, or ending with `/`.
void list_below(const std::string& folder, const std::string& place,
                std::vector<FileEntry>& entries) {
  const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(folder.c_str()), &::closedir);
  if (opened == nullptr) fail("list", folder);
  for (errno = 0; const auto* entry = ::readdir(opened.get()); errno = 0) {
    const std::string_view name = entry->d_name;
    if (name.starts_with('.')) continue;
    auto path = place + std::string(name);
    const auto whole = folder + '/' + std::string(name);
    const auto type = type_of(*entry, whole);
    if (type == DT_DIR) {
      list_below(whole, path + '/', entries);
    } else if (type == DT_LNK || type == DT_REG) {
      entries.push_back({std::move(path), type == DT_LNK});
    }
  }
  if (errno != 0) fail("list", folder);
}

void sort_by_path(std::vector<FileEntry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const FileEntry& a, const FileEntry& b) { return a.path < b.path; });
}

}  // namespace

std::vector<FileEntry> DiskFileSystem::list(const std::string& folder) const {
  std::vector<FileEntry> entries;
  list_below(folder.ends_with('/') ? folder.substr(0, folder.size() - 1) : folder, "", entries);
  sort_by_path(entries);
  return entries;
}

std::optional<std::string> DiskFileSystem::read(const std::string& path, std::size_t most) const {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) fail("read", path);
  if (!S_ISREG(status.st_mode)) {
    errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    fail("read", path);
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > most) return std::nullopt;
  return read_all(file.get(), size, path);
}

bool DiskFileSystem::is_file(const std::string& path) const {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

std::vector<FileEntry> MemoryFileSystem::list(const std::string& folder) const {
  std::vector<FileEntry> entries;
  const auto prefix = folder.ends_with('/') ? folder : folder + "/";
  for (const auto& [path, bytes] : files_) {
    if (path.starts_with(prefix)) entries.push_back({path.substr(prefix.size()), false});
  }
  for (const auto& path : links_) {
    if (path.starts_with(prefix)) entries.push_back({path.substr(prefix.size()), true});
  }
  sort_by_path(entries);
  return entries;
}

std::optional<std::string> MemoryFileSystem::read(const std::string& path, std::size_t most) const {
  const auto found = files_.find(path);
  if (found == files_.end()) {
    errno = ENOENT;
    fail("read", path);
  }
  if (found->second.size() > most) return std::nullopt;
  return found->second;
}

bool MemoryFileSystem::is_file(const std::string& path) const { return files_.contains(path); }

}  // namespace waymark
