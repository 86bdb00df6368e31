// Where a site is published to. In a folder, here or on another machine, lie
//
//   releases/<id>/          whole sites, each with a record of its files
//   current                 a link to one of them: what the web server shows
//   waymark-target.yaml     what may be published here
//   waymark-history.txt     what has been current
//
// Whoever is killed at any moment leaves `current` at a whole release that was verified; the next
// publisher removes what was left.
#pragma once

#include <string>
#include <vector>

#include "publish/release.hpp"

namespace waymark {

struct TargetState {
  std::string settings;  // texts; empty where there is no such file
  std::string history;
  std::string current;                // a release's id, or empty
  std::vector<std::string> releases;  // ids in byte order
  std::string record;                 // of the current release
};

// All but `look` are for the one who holds the lock. Every function throws EnvironmentError.
class Target {
 public:
  Target() = default;
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;
  virtual ~Target() = default;

  // As people named it, with what stands in it.
  [[nodiscard]] virtual std::string shown(std::string_view name = {}) const = 0;

  // Changes nothing; a target that is not there yet is empty.
  [[nodiscard]] virtual TargetState look() = 0;

  // Makes the folders, and keeps others out until this object is gone. Waits `seconds` for another
  // publisher, then throws and tells who it is. `who` is told to others.
  virtual void lock(const std::string& who, int seconds) = 0;

  // What killed publishers have left.
  virtual void remove_leftovers() = 0;

  // The files of a release that are missing, or have other bytes than its record says.
  [[nodiscard]] virtual std::vector<std::string> faults_of(const std::string& release) = 0;

  // Puts the release into `releases` under its name, whole and verified, or not at all.
  virtual void add(const Release& release) = 0;

  // In one step.
  virtual void make_current(const std::string& release) = 0;

  virtual void remove(const std::string& release) = 0;
  virtual void write_settings(const std::string& text) = 0;
  virtual void append_history(const std::string& lines) = 0;
};

}  // namespace waymark
