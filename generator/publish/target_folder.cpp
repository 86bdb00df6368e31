#include "publish/target_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>

#include "base/diagnostics.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "publish/history.hpp"
#include "publish/lock_note.hpp"
#include "publish/target_settings.hpp"
#include "write/disk_error.hpp"

namespace waymark {
namespace {

namespace fs = std::filesystem;

// With errno's words and place where it fails.
void checked_call(bool is_done, std::string_view doing, const fs::path& path) {
  if (!is_done) fail(doing, path.string(), errno);
}

void checked_code(const std::error_code& error, std::string_view doing, const fs::path& path) {
  if (error) fail(doing, path.string(), error.value());
}

// Empty where there is no such file.
std::string text_at(const fs::path& path) {
  std::string bytes;
  RealDisk disk;
  const int result = disk.read_file(AT_FDCWD, path.string(), bytes);
  if (result != -ENOENT && result != -ENOTDIR) checked(result, "read", path.string());
  return bytes;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    names.push_back(at->path().filename().string());
  }
  if (error && error != std::errc::no_such_file_or_directory) checked_code(error, "list", folder);
  std::sort(names.begin(), names.end());
  return names;
}

// The release that the link `current` leads to.
std::string release_at(const fs::path& link) {
  std::error_code error;
  const auto type = fs::symlink_status(link, error).type();
  if (type == fs::file_type::not_found) return {};
  const auto leads_to = fs::read_symlink(link, error);
  if (error || leads_to.parent_path() != "releases") {
    throw EnvironmentError(
        fmt::format("refused to publish: `{}` is no link to a release; move it away, or name "
                    "another target",
                    link.string()));
  }
  return leads_to.filename().string();
}

void write_bytes(int file, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const auto done = ::write(file, bytes.data(), bytes.size());
    checked_call(done >= 0 || errno == EINTR, "write", path);
    if (done > 0) bytes.remove_prefix(static_cast<std::size_t>(done));
  }
}

void remove_with_all(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
  checked_code(error, "remove", path);
}

bool is_sound(int folder, const ManifestEntry& entry) {
  std::string bytes;
  RealDisk disk;
  return disk.read_file(folder, entry.path, bytes) == 0 && sha256(bytes) == entry.digest;
}

}  // namespace

TargetFolder::TargetFolder(const std::string& path, std::size_t jobs) : root_(path), jobs_(jobs) {}

std::string TargetFolder::shown(std::string_view name) const { return path_of(name).string(); }

fs::path TargetFolder::path_of(std::string_view name) const {
  return name.empty() ? root_ : root_ / name;
}

TargetState TargetFolder::look() {
  TargetState state;
  state.settings = text_at(path_of(target_settings_name));
  state.history = text_at(path_of(history_name));
  state.current = release_at(path_of("current"));
  for (const auto& name : names_in(path_of("releases"))) {
    if (!name.starts_with('.')) state.releases.push_back(name);
  }
  if (!state.current.empty()) state.record = text_at(path_of("current") / release_record_name);
  return state;
}

void TargetFolder::lock(const std::string& who, int seconds) {
  std::error_code error;
  fs::create_directories(path_of("releases"), error);
  checked_code(error, "make", path_of("releases"));
  const auto path = path_of(lock_name);
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  checked_call(file.is_open(), "open", path);
  const auto last = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    checked_call(errno == EWOULDBLOCK || errno == EINTR, "lock", path);
    if (std::chrono::steady_clock::now() >= last) throw_locked(shown(), text_at(path));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  checked_call(::ftruncate(file.get(), 0) == 0, "write", path);
  write_bytes(file.get(), who, path);
  lock_ = std::move(file);
}

void TargetFolder::remove_leftovers() {
  for (const auto& name : names_in(path_of("releases"))) {
    if (name.starts_with('.')) remove_with_all(path_of("releases") / name);
  }
  for (const auto& name : names_in(root_)) {
    if (name.starts_with(".new-")) remove_with_all(path_of(name));
  }
}

std::vector<std::string> TargetFolder::faults_of(const std::string& release) {
  const auto path = path_of("releases") / release;
  const auto record = read_manifest(text_at(path / release_record_name));
  if (!record) return {std::string(release_record_name)};
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  checked_call(folder.is_open(), "open", path);
  std::vector<char> sound(record->entries.size());
  parallel_for(sound.size(), jobs_,
               [&](std::size_t i) { sound[i] = is_sound(folder.get(), record->entries[i]); });
  std::vector<std::string> faults;
  for (std::size_t i = 0; i < sound.size(); ++i) {
    if (sound[i] == 0) faults.push_back(record->entries[i].path);
  }
  return faults;
}

void TargetFolder::make_folders(const Release& release, const std::string& staging) {
  std::set<fs::path> made;
  const auto root = path_of("releases") / staging;
  for (const auto& file : release.files) {
    const auto folder = fs::path(file.entry.path).parent_path();
    if (!made.insert(folder).second) continue;
    std::error_code error;
    fs::create_directories(root / folder, error);
    checked_code(error, "make", root / folder);
  }
}

// A link to the same file of the release before, else a new file.
void TargetFolder::put(const Release& release, const ReleaseFile& file, int staging, int before) {
  const auto& path = file.entry.path;
  RealDisk disk;
  std::string bytes = file.bytes;
  if (path == manifest_name) {
    bytes = release.site->manifest_text;
  } else if (file.is_made && file.is_kept) {
    checked(disk.read_file(before, path, bytes), "read", path);
  } else if (!file.is_made) {
    bytes = read_site_file(*release.site, file.entry);
  }
  if (file.is_kept && disk.keep_file(before, staging, path, bytes) == 1) return;
  checked(disk.create_file(staging, path, bytes), "write", path);
}

void TargetFolder::fill(const Release& release, const std::string& staging) {
  const auto path = path_of("releases") / staging;
  make_folders(release, staging);
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  checked_call(folder.is_open(), "open", path);
  const auto before_path = path_of("releases") / release.before;
  const Descriptor before(::open(before_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  parallel_for(release.files.size(), jobs_,
               [&](std::size_t i) { put(release, release.files[i], folder.get(), before.get()); });
  RealDisk disk;
  const std::string record_name(release_record_name);
  checked(disk.create_file(folder.get(), record_name, release.record), "write", record_name);
  // A machine that loses its power must not wake up with a current release of empty files.
  checked_call(::syncfs(folder.get()) == 0, "write", path);
}

void TargetFolder::add(const Release& release) {
  const auto staging = fmt::format(".staging-{}", ::getpid());
  fill(release, staging);
  if (const auto faults = faults_of(staging); !faults.empty()) {
    throw_unsound(shown(), faults);
  }
  std::error_code error;
  fs::rename(path_of("releases") / staging, path_of("releases") / release.name, error);
  checked_code(error, "name", path_of("releases") / release.name);
}

void TargetFolder::replace(std::string_view name, const fs::path& finished) {
  std::error_code error;
  fs::rename(finished, path_of(name), error);
  checked_code(error, "switch", path_of(name));
}

void TargetFolder::make_current(const std::string& release) {
  const auto link = path_of(".new-current");
  std::error_code error;
  fs::create_directory_symlink(fs::path("releases") / release, link, error);
  checked_code(error, "link", link);
  replace("current", link);
}

void TargetFolder::remove(const std::string& release) {
  const auto going = path_of("releases") / fmt::format(".removed-{}", release);
  std::error_code error;
  fs::rename(path_of("releases") / release, going, error);
  checked_code(error, "remove", path_of("releases") / release);
  remove_with_all(going);
}

void TargetFolder::write_settings(const std::string& text) {
  const auto path = path_of(".new-settings");
  RealDisk disk;
  checked(disk.create_file(AT_FDCWD, path.string(), text), "write", path.string());
  replace(target_settings_name, path);
}

void TargetFolder::append_history(const std::string& lines) {
  const auto path = path_of(history_name);
  const Descriptor file(
      ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  checked_call(file.is_open(), "open", path);
  write_bytes(file.get(), lines, path);
}

}  // namespace waymark
