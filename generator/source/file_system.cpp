#include "source/file_system.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

#include "base/diagnostics.hpp"

namespace waymark {
namespace {

namespace fs = std::filesystem;

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

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

void sort_by_path(std::vector<FileEntry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const FileEntry& a, const FileEntry& b) { return a.path < b.path; });
}

}  // namespace

std::vector<FileEntry> DiskFileSystem::list(const std::string& folder) const {
  std::vector<FileEntry> entries;
  const auto prefix = folder.ends_with('/') ? folder.size() : folder.size() + 1;
  try {
    for (auto at = fs::recursive_directory_iterator(folder); at != fs::end(at); ++at) {
      const auto& path = at->path();
      if (is_hidden(path)) {
        at.disable_recursion_pending();
      } else if (at->is_symlink() || at->is_regular_file()) {
        entries.push_back({path.string().substr(prefix), at->is_symlink()});
      }
    }
  } catch (const fs::filesystem_error& error) {
    errno = error.code().value();
    fail("list", error.path1().empty() ? folder : error.path1().string());
  }
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
