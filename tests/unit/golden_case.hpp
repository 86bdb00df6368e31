// A golden case: a small project and the whole text that `waymark check` prints for it, in one
// file. `-- path --` begins a file; in `-- path (escaped) --` \xHH and \r stand for bytes,
// `(link)` makes a symbolic link, `(huge)` a file of 5 MiB, `(long)` adds 600 kB of text, `(cut)` is
// the project's own file without the lines given, and `(add)` the same with them at its end.
#pragma once

#include <string>
#include <vector>

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

// What `waymark check` prints on the case's project: diagnostics, then its closing line.
std::string run_check(const GoldenCase& golden);

// The whole text of the case with another expectation.
std::string with_expected(const std::string& text, const std::string& expected);

}  // namespace waymark::test
