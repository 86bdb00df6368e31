// What the command line asks for.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

#include "base/date.hpp"
#include "export/diagnostics_formats.hpp"
#include "source/file_system.hpp"

namespace waymark {

struct Options {
  std::string site = "site.yaml";
  std::string content;  // empty: `content` beside site.yaml, as with the next two
  std::string templates;
  std::string assets;
  std::string out = "build/site";
  std::size_t jobs = 1;
  std::optional<Day> as_of;   // absent: site.yaml's, else today
  std::string audience;       // empty: site.yaml's default, else the narrowest
  std::string changes_since;  // a day or a revision of git; empty: site.yaml's `changes`
  std::string published;      // the manifest of what readers have; empty: nothing to compare with
  bool strict = false;        // warnings count as errors
  bool keeps_waivers = true;  // false: what editors have accepted is told with the rest
  bool show_progress = false;
  ReportFormat format = ReportFormat::text;
  std::string address = "127.0.0.1";  // that a preview listens at
  int port = 8137;                    // the first that it tries
};

// Where a command reads and what it says: `out` for results, `err` for people.
struct Surroundings {
  const FileSystem& disk;
  std::ostream& out;
  std::ostream& err;
};

// Exit codes of every command; environment failures are exceptions, which `main` turns into 2.
inline constexpr int exit_done = 0;
inline constexpr int exit_content_errors = 1;
inline constexpr int exit_environment = 2;

}  // namespace waymark
