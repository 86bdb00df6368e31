// The place that a site is written to: its names, the lock on it, and what stands there now.
#pragma once

#include <filesystem>
#include <string>

#include "write/disk.hpp"

namespace waymark {

class OutputTarget {
 public:
  // Makes the folder above `path` if need be and locks the target against other builds until this
  // object is gone. Throws EnvironmentError when another build holds the lock.
  OutputTarget(Disk& disk, const std::filesystem::path& path);
  OutputTarget(const OutputTarget&) = delete;
  OutputTarget& operator=(const OutputTarget&) = delete;
  ~OutputTarget();

  // The site or the empty folder that stands there; a closed descriptor when nothing does. Throws
  // EnvironmentError for anything else: it is not ours to replace.
  [[nodiscard]] Descriptor open_site() const;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& staging_name() const { return staging_name_; }
  // The folder that holds the target, the staging folder and the lock.
  [[nodiscard]] int parent() const { return parent_.get(); }

  // The target, its manifest, or something beside it, as people named it on the command line.
  [[nodiscard]] const std::string& shown() const { return shown_; }
  [[nodiscard]] std::string shown_beside(const std::string& name) const;
  [[nodiscard]] std::string manifest_path() const;

 private:
  Disk& disk_;
  std::string shown_;
  std::string parent_path_;
  std::string name_;
  std::string staging_name_;
  std::string lock_name_;
  Descriptor parent_;
  Descriptor lock_;
};

}  // namespace waymark
