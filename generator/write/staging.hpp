// The folder beside the target that a site grows in until it is published.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>

#include "write/output_target.hpp"

namespace waymark {

class Staging {
 public:
  // Removes what a killed build has left and makes an empty folder. Throws EnvironmentError.
  Staging(Disk& disk, const OutputTarget& target);
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  // Removes the folder unless it has been published.
  ~Staging();

  // Puts a file at `path`, making the folders above it: a link to the same file of `old_site`
  // where that has the same bytes, and then returns true; else a new file. `old_site` may be
  // closed. Throws EnvironmentError, and logic_error where `path` is taken. Thread-safe.
  bool put(const Descriptor& old_site, const std::string& path, std::string_view bytes);

  // Gives the target's name to this folder, in one step; what bore it before is removed. Returns a
  // note when that could not be removed, else nothing. Throws EnvironmentError when the switch
  // fails.
  std::string publish(bool target_exists);

 private:
  void make_folders_above(std::string_view path);
  [[nodiscard]] std::string shown(const std::string& path) const;
  void check_put(int result, const std::string& path) const;
  [[nodiscard]] bool keep(const Descriptor& old_site, const std::string& path,
                          std::string_view bytes);
  void switch_names(bool target_exists);
  [[nodiscard]] std::string remove_former();

  Disk& disk_;
  const OutputTarget& target_;
  Descriptor folder_;
  bool is_ours_ = false;
  std::mutex mutex_;
  std::unordered_set<std::string> folders_;  // made so far; guarded by mutex_
};

}  // namespace waymark
