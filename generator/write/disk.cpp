#include "write/disk.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace waymark {
namespace {

constexpr int read_flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW;
constexpr int folder_flags = read_flags | O_DIRECTORY;
constexpr mode_t file_mode = 0644;
constexpr mode_t folder_mode = 0755;

// The result of a system call in the way of `Disk`.
template <class Number>
int result_of(Number result) {
  return result < 0 ? -errno : static_cast<int>(result);
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

// nullptr with errno when `name` is no folder; a link is none.
OpenFolder list(int at, const char* name) {
  Descriptor descriptor(::openat(at, name, folder_flags));
  OpenFolder folder(descriptor.is_open() ? ::fdopendir(descriptor.get()) : nullptr);
  if (folder) static_cast<void>(descriptor.release());
  return folder;
}

// The next entry but `.` and `..`; nullptr with errno 0 at the end.
const dirent* next_entry(DIR* folder) {
  for (;;) {
    errno = 0;
    const auto* entry = ::readdir(folder);
    if (entry == nullptr) return nullptr;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") return entry;
  }
}

int remove_folder(int at, const char* name);

int remove_entry(int at, const dirent& entry) {
  if (entry.d_type == DT_DIR) return remove_folder(at, entry.d_name);
  if (::unlinkat(at, entry.d_name, 0) == 0) return 0;
  // Some filesystems don't tell the type when they list.
  return errno == EISDIR ? remove_folder(at, entry.d_name) : -errno;
}

int remove_folder(int at, const char* name) {
  const auto folder = list(at, name);
  if (!folder) return -errno;
  while (const auto* entry = next_entry(folder.get())) {
    if (const int result = remove_entry(::dirfd(folder.get()), *entry); result < 0) return result;
  }
  if (errno != 0) return -errno;
  return result_of(::unlinkat(at, name, AT_REMOVEDIR));
}

int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto done = ::write(file, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return -errno;
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return 0;
}

// Bytes read, 0 at the end.
ssize_t read_some(int file, char* to, std::size_t most) {
  for (;;) {
    const auto got = ::read(file, to, most);
    if (got >= 0 || errno != EINTR) return got;
  }
}

bool has_bytes(int file, std::string_view bytes) {
  thread_local std::array<char, 32'768> buffer;
  while (!bytes.empty()) {
    const auto got = read_some(file, buffer.data(), std::min(buffer.size(), bytes.size()));
    if (got <= 0) return false;
    const auto count = static_cast<std::size_t>(got);
    if (std::memcmp(buffer.data(), bytes.data(), count) != 0) return false;
    bytes.remove_prefix(count);
  }
  return true;
}

// The permissions that the umask leaves to a new file show in the staging folder's. A file from a
// build under another umask is written anew, or it would stay closed to a web server for ever.
bool has_mode_of(const struct stat& file, int staging) {
  struct stat folder {};
  return ::fstat(staging, &folder) == 0 && ((file.st_mode ^ folder.st_mode) & file_mode) == 0;
}

bool is_same(int at, const char* name, int staging, std::string_view bytes) {
  // Not waiting for the writer of a pipe that someone put there.
  const Descriptor file(::openat(at, name, read_flags | O_NONBLOCK));
  struct stat status {};
  return file.is_open() && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode) &&
         static_cast<std::size_t>(status.st_size) == bytes.size() && has_mode_of(status, staging) &&
         has_bytes(file.get(), bytes);
}

// Whether `name` is still the file that `file` has open.
bool is_at(int at, const std::string& name, int file) {
  struct stat ours {};
  struct stat theirs {};
  return ::fstat(file, &ours) == 0 &&
         ::fstatat(at, name.c_str(), &theirs, AT_SYMLINK_NOFOLLOW) == 0 &&
         ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev;
}

}  // namespace

Descriptor::~Descriptor() {
  if (is_open()) ::close(number_);
}

int RealDisk::open_or_make(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return -error.value();
  return result_of(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
}

int RealDisk::open_folder(int at, const std::string& name) {
  return result_of(::openat(at, name.c_str(), folder_flags));
}

int RealDisk::type_of(int at, const std::string& name) {
  struct stat status {};
  if (::fstatat(at, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return -errno;
  return static_cast<int>(status.st_mode & S_IFMT);
}

int RealDisk::is_empty(int at) {
  const auto folder = list(at, ".");
  if (!folder) return -errno;
  if (next_entry(folder.get()) != nullptr) return 0;
  return errno == 0 ? 1 : -errno;
}

int RealDisk::lock(int at, const std::string& name) {
  for (;;) {
    Descriptor file(::openat(at, name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!file.is_open() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0) return -errno;
    // The holder before us may have removed the file after we opened it; a lock counts only on the
    // file that bears the name, and only its holder removes that.
    if (is_at(at, name, file.get())) return file.release();
  }
}

int RealDisk::make_folder(int at, const std::string& path) {
  return result_of(::mkdirat(at, path.c_str(), folder_mode));
}

int RealDisk::create_file(int at, const std::string& path, std::string_view bytes) {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  Descriptor file(::openat(at, path.c_str(), flags, file_mode));
  if (!file.is_open()) return -errno;
  if (const int result = write_all(file.get(), bytes); result < 0) return result;
  return result_of(::close(file.release()));
}

int RealDisk::keep_file(int old, int staging, const std::string& path, std::string_view bytes) {
  // Folder by folder, since O_NOFOLLOW guards the last name only.
  Descriptor folder;
  int at = old;
  std::size_t begin = 0;
  for (auto end = path.find('/'); end != std::string::npos; end = path.find('/', begin)) {
    const auto name = path.substr(begin, end - begin);
    Descriptor next(::openat(at, name.c_str(), folder_flags | O_PATH));
    if (!next.is_open()) return 0;
    folder = std::move(next);
    at = folder.get();
    begin = end + 1;
  }
  const auto* name = path.c_str() + begin;
  if (!is_same(at, name, staging, bytes)) return 0;
  return ::linkat(at, name, staging, path.c_str(), 0) == 0 ? 1 : -errno;
}

int RealDisk::read_file(int at, const std::string& name, std::string& bytes) {
  const Descriptor file(::openat(at, name.c_str(), read_flags | O_NONBLOCK));
  struct stat status {};
  if (!file.is_open() || ::fstat(file.get(), &status) != 0) return -errno;
  if (!S_ISREG(status.st_mode)) return -EINVAL;
  bytes.resize(static_cast<std::size_t>(status.st_size));
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const auto got = read_some(file.get(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0) return -errno;
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return 0;
}

int RealDisk::rename_new(int at, const std::string& from, const std::string& to) {
  return result_of(::renameat2(at, from.c_str(), at, to.c_str(), RENAME_NOREPLACE));
}

int RealDisk::exchange(int at, const std::string& one, const std::string& other) {
  return result_of(::renameat2(at, one.c_str(), at, other.c_str(), RENAME_EXCHANGE));
}

int RealDisk::remove_file(int at, const std::string& name) {
  return result_of(::unlinkat(at, name.c_str(), 0));
}

int RealDisk::remove_tree(int at, const std::string& name) {
  return remove_folder(at, name.c_str());
}

}  // namespace waymark
