// Tells when something changes below folders, and what.
#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_changes.hpp"

namespace waymark {

class Watcher {
 public:
  // Watches all files and folders below `folders`, those too that come later, and the single
  // `files`; also a folder that goes and comes back. Throws EnvironmentError where the system
  // cannot watch so many.
  Watcher(std::vector<std::string> folders, std::vector<std::string> files);
  ~Watcher();
  Watcher(const Watcher&) = delete;
  Watcher& operator=(const Watcher&) = delete;

  // Waits for a change, and then until nothing has changed for `calm`. False once `stop`, a file
  // descriptor, can be read from.
  bool wait(int stop, std::chrono::milliseconds calm);

  // What the last `wait` saw, of all in the folders and of the single files: their paths begin as
  // they were given.
  [[nodiscard]] const FileChanges& changes() const { return changes_; }

  // Waits until something happens, that `wait` would tell of or not, but no longer than `longest`.
  void rest(int stop, std::chrono::milliseconds longest) const;

 private:
  struct Watched {
    std::set<std::string> folders;                       // of these names everything counts
    std::map<std::string, std::set<std::string>> names;  // these count, too; as they were given
  };

  void watch_all();
  void watch_below(const std::string& folder);
  int watch(const std::string& folder);
  // True when one of the events that have come counts.
  bool read_events();
  bool counts(int number, unsigned mask, std::string_view name);
  bool note_inside(const Watched& watched, unsigned mask, std::string_view name);
  bool note_named(const Watched& watched, std::string_view name);

  std::vector<std::string> folders_;
  std::vector<std::string> files_;
  int inotify_;
  std::map<int, Watched> watched_;
  bool is_stale_ = false;  // folders have come or gone
  FileChanges changes_;
};

}  // namespace waymark
