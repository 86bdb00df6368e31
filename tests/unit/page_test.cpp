// Whole pages of small portals. A case is written as a golden case (golden_case.hpp), whose files
// with the mark `(page)` are the pages that come out.
#include <doctest/doctest.h>

#include <cstdlib>
#include <regex>
#include <sstream>

#include "commands/site_pages.hpp"
#include "golden_case.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

// A page without the fingerprints of its assets, which change with every word of theirs.
std::string without_fingerprints(const std::string& page) {
  static const std::regex name(R"((assets/[a-z/-]+)\.[0-9a-f]{10}\.)");
  return std::regex_replace(page, name, "$1.");
}

std::map<std::string, std::string> rendered(const GoldenCase& golden) {
  MemoryFileSystem disk;
  put_project(golden, disk);
  Options options;
  options.as_of = Day{2025, 10, 14};
  auto loaded = load(options, disk);
  REQUIRE(report(loaded.diagnostics, loaded.sources.files, ReportFormat::text) == "");
  make_ready(options, disk, 0, loaded);
  const SitePages pages(loaded, options, disk);
  std::map<std::string, std::string> site;
  for (const auto& file : pages.files()) {
    file.make(site[file.path]);
    if (file.path.ends_with(".html")) site[file.path] = without_fingerprints(site[file.path]);
  }
  return site;
}

// The text of the case with the pages as they come out now.
std::string with_pages(const std::string& text, const std::map<std::string, std::string>& site) {
  std::string out;
  std::istringstream lines(text);
  bool in_page = false;
  for (std::string line; std::getline(lines, line);) {
    const auto file = golden_header(line);
    if (file) in_page = file->mark == "page";
    if (!in_page || file) out += line + "\n";
    if (file && in_page) out += site.at(file->path);
  }
  return out;
}

}  // namespace

TEST_CASE("every page case renders its whole expected pages") {
  const bool update = std::getenv("WAYMARK_UPDATE_GOLDEN") != nullptr;
  for (const auto& path : files_below(repository() / "tests/pages")) {
    CAPTURE(path);
    const auto text = read_file(path);
    const auto golden = parse_golden_case(text);
    const auto site = rendered(golden);
    if (update) {
      const auto renewed = with_pages(text, site);
      std::ofstream(path, std::ios::binary) << renewed;
    }
    for (const auto& file : golden.files) {
      if (file.mark != "page") continue;
      CAPTURE(file.path);
      CHECK(site.at(file.path) == (update ? site.at(file.path) : file.bytes));
    }
  }
}

}  // namespace waymark::test
