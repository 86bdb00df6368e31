#include "serve/watcher.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/diagnostics.hpp"

namespace waymark {
namespace {

namespace fs = std::filesystem;

// Not IN_MODIFY: a file that is being written is closed in the end.
constexpr std::uint32_t interesting = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                      IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB |
                                      IN_ONLYDIR;
constexpr std::uint32_t of_folders = IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED;
constexpr std::uint32_t of_names = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;

// Of an editor that works beside the file, or of what is never read.
bool is_passing(std::string_view name) { return name.starts_with('.') || name.ends_with('~'); }

std::string folder_of(const std::string& path) {
  const auto parent = fs::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

std::string last_name(const std::string& path) { return fs::path(path).filename().string(); }

bool can_read(int descriptor, int stop, std::chrono::milliseconds longest, bool& is_stopped) {
  std::array<pollfd, 2> both{{{descriptor, POLLIN, 0}, {stop, POLLIN, 0}}};
  const auto ready = ::poll(both.data(), both.size(), static_cast<int>(longest.count()));
  is_stopped = ready > 0 && (both[1].revents & POLLIN) != 0;
  return ready > 0 && (both[0].revents & POLLIN) != 0;
}

}  // namespace

Watcher::Watcher(std::vector<std::string> folders, std::vector<std::string> files)
    : folders_(std::move(folders)),
      files_(std::move(files)),
      inotify_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
  if (inotify_ < 0) {
    throw EnvironmentError(fmt::format(
        "cannot watch files: {}; raise fs.inotify.max_user_instances", std::strerror(errno)));
  }
  watch_all();
}

Watcher::~Watcher() { ::close(inotify_); }

void Watcher::watch_all() {
  is_stale_ = false;
  for (const auto& folder : folders_) {
    if (const auto parent = watch(folder_of(folder)); parent >= 0) {
      watched_[parent].names[last_name(folder)].insert(folder);
    }
    watch_below(folder);
  }
  for (const auto& file : files_) {
    if (const auto parent = watch(folder_of(file)); parent >= 0) {
      watched_[parent].names[last_name(file)].insert(file);
    }
  }
}

// Each folder is watched before it is looked into, so that none slips in between.
void Watcher::watch_below(const std::string& folder) {
  const auto number = watch(folder);
  if (number < 0) return;
  watched_[number].folders.insert(folder);
  std::error_code error;
  for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    const bool is_folder = at->is_directory(error) && !at->is_symlink(error);
    if (is_folder && !is_passing(at->path().filename().string())) watch_below(at->path().string());
  }
}

// -1 where there is no such folder.
int Watcher::watch(const std::string& folder) {
  const auto number = ::inotify_add_watch(inotify_, folder.c_str(), interesting);
  if (number < 0 && errno == ENOSPC) {
    throw EnvironmentError(
        "cannot watch so many folders; raise fs.inotify.max_user_watches (sysctl)");
  }
  return number;
}

bool Watcher::wait(int stop, std::chrono::milliseconds calm) {
  constexpr std::chrono::milliseconds for_ever{-1};
  constexpr int most_bursts = 50;  // of changes that never calm down
  changes_ = {};
  bool is_stopped = false;
  bool has_changed = false;
  for (int bursts = 0; !is_stopped;) {
    if (bursts < most_bursts &&
        can_read(inotify_, stop, has_changed ? calm : for_ever, is_stopped)) {
      has_changed = read_events() || has_changed;
      if (has_changed) ++bursts;
      if (is_stale_) watch_all();
    } else if (has_changed && !is_stopped) {
      return true;
    }
  }
  return false;
}

void Watcher::rest(int stop, std::chrono::milliseconds longest) const {
  bool is_stopped = false;
  can_read(inotify_, stop, longest, is_stopped);
}

bool Watcher::read_events() {
  alignas(inotify_event) std::array<char, 16384> buffer;
  bool has_changed = false;
  for (;;) {
    const auto size = ::read(inotify_, buffer.data(), buffer.size());
    if (size <= 0) return has_changed;
    for (const char* at = buffer.data(); at < buffer.data() + size;) {
      inotify_event event{};
      std::memcpy(&event, at, sizeof event);
      const auto* name = at + sizeof event;
      has_changed =
          counts(event.wd, event.mask, event.len > 0 ? std::string_view(name) : "") || has_changed;
      at += sizeof event + event.len;
    }
  }
}

bool Watcher::counts(int number, unsigned mask, std::string_view name) {
  if ((mask & IN_Q_OVERFLOW) != 0) return is_stale_ = changes_.may_be_all = true;
  const auto found = watched_.find(number);
  if (found == watched_.end()) return false;
  const bool is_inside = note_inside(found->second, mask, name);
  const bool is_ours = note_named(found->second, name) || is_inside;
  if ((mask & IN_IGNORED) != 0) watched_.erase(found);
  return is_ours;
}

bool Watcher::note_inside(const Watched& watched, unsigned mask, std::string_view name) {
  if (watched.folders.empty()) return false;
  if ((mask & of_folders) != 0) is_stale_ = changes_.may_be_all = true;
  if ((mask & of_names) != 0) changes_.has_names = true;
  if (is_passing(name)) return false;
  for (const auto& folder : watched.folders) {
    changes_.paths.push_back(fmt::format("{}/{}", folder, name));
  }
  return true;
}

// One of our folders that has come or gone may be a link to a folder.
bool Watcher::note_named(const Watched& watched, std::string_view name) {
  const auto found = watched.names.find(std::string(name));
  if (found == watched.names.end()) return false;
  for (const auto& given : found->second) {
    const bool is_file = std::find(files_.begin(), files_.end(), given) != files_.end();
    if (!is_file) is_stale_ = changes_.may_be_all = true;
    changes_.paths.push_back(given);
  }
  return true;
}

}  // namespace waymark
