// A golden case: a small project and the whole text that `waymark check` prints for it, in one
// file. `-- path --` begins a file; in `-- path (escaped) --` \xHH and \r stand for bytes,
// `(link)` makes a symbolic link, `(huge)` a file of 5 MiB, `(long)` adds 600 kB of text, and
// `(cut)` is the project's own file without the lines given. `published.sha256` is the manifest
// that the project is compared with.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "source/file_system.hpp"

namespace waymark::test {

struct GoldenFile {
  std::string path;
  std::string mark;
  std::string bytes;
};

struct GoldenCase {
  std::string about;
  std::vector<GoldenFile> files;
  std::string expected;
};

GoldenCase parse_golden_case(const std::string& text);

// The file that a line begins, without bytes; nothing for any other line.
std::optional<GoldenFile> golden_header(const std::string& line);

// The case's files, the project's own templates, and a small site.yaml and unit where the case
// has none.
void put_project(const GoldenCase& golden, MemoryFileSystem& disk);

// What `waymark check` prints on the case's project: diagnostics, then its closing line.
std::string run_check(const GoldenCase& golden);

// The whole text of the case with another expectation.
std::string with_expected(const std::string& text, const std::string& expected);

}  // namespace waymark::test
