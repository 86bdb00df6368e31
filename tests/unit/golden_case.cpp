#include "golden_case.hpp"

#include <sstream>
#include <stdexcept>
#include <string_view>

#include "commands/check.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr std::string_view fence = "-- ";
constexpr std::string_view expected_line = "-- expected --\n";
constexpr auto published_manifest = "published.sha256";
constexpr std::string_view default_site = "title: Prov\nkinds: {}\n";

std::string unescaped(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\\r") {
      bytes += '\r';
      ++i;
    } else if (text.substr(i, 2) == "\\x") {
      bytes += static_cast<char>(std::stoi(std::string(text.substr(i + 2, 2)), nullptr, 16));
      i += 3;
    } else {
      bytes += text[i];
    }
  }
  return bytes;
}

bool is_header(const std::string& line) {
  return line.starts_with(fence) && line.ends_with(" --") && line.size() > 6;
}

// `-- path (mark) --`
GoldenFile header_of(const std::string& line) {
  const auto name = line.substr(fence.size(), line.size() - 2 * fence.size());
  const auto open = name.rfind(" (");
  if (open == std::string::npos || !name.ends_with(')')) return {name, "", ""};
  return {name.substr(0, open), name.substr(open + 2, name.size() - open - 3), ""};
}

void apply_mark(GoldenFile& file) {
  if (file.mark == "escaped") {
    file.path = unescaped(file.path);
    file.bytes = unescaped(file.bytes);
  } else if (file.mark == "huge") {
    file.bytes.assign(5U << 20U, 'x');
  } else if (file.mark == "long") {
    for (int line = 0; line < 60'000; ++line) file.bytes += "ord ord ord\n";
  }
}

}  // namespace

GoldenCase parse_golden_case(const std::string& text) {
  GoldenCase golden;
  std::istringstream lines(text);
  std::string* target = &golden.about;
  for (std::string line; std::getline(lines, line);) {
    if (!is_header(line)) {
      *target += line + "\n";
    } else if (line + "\n" == expected_line) {
      target = &golden.expected;
    } else {
      golden.files.push_back(header_of(line));
      target = &golden.files.back().bytes;
    }
  }
  for (auto& file : golden.files) apply_mark(file);
  return golden;
}

namespace {

std::string without_lines(std::string text, const std::string& cut) {
  std::istringstream lines(cut);
  for (std::string line; std::getline(lines, line);) {
    const auto at = text.find(line + "\n");
    if (at == std::string::npos) throw std::runtime_error("no line to cut: " + line);
    text.erase(at, line.size() + 1);
  }
  return text;
}

void put(const GoldenFile& file, MemoryFileSystem& disk) {
  if (file.mark == "link") {
    disk.write_link(file.path);
  } else if (file.mark == "cut") {
    disk.write(file.path, without_lines(read_file(repository() / file.path), file.bytes));
  } else if (file.mark != "page") {
    disk.write(file.path, file.bytes);
  }
}

}  // namespace

std::optional<GoldenFile> golden_header(const std::string& line) {
  if (!is_header(line)) return std::nullopt;
  return header_of(line);
}

void put_project(const GoldenCase& golden, MemoryFileSystem& disk) {
  copy_into(disk, "templates");
  copy_into(disk, "assets");
  disk.write("site.yaml", std::string(default_site));
  disk.write("content/units/vgr.md", "---\ntitle: VGR\ntype: organisation\n---\n");
  for (const auto& file : golden.files) put(file, disk);
}

std::string run_check(const GoldenCase& golden) {
  MemoryFileSystem disk;
  put_project(golden, disk);
  std::ostringstream out;
  std::ostringstream err;
  Options options;
  options.as_of = Day{2025, 10, 14};
  if (disk.is_file(published_manifest)) options.published = published_manifest;
  check(options, {disk, out, err});
  return err.str() + out.str();
}

std::string with_expected(const std::string& text, const std::string& expected) {
  const auto at = text.find(expected_line);
  return text.substr(0, at) + std::string(expected_line) + expected;
}

}  // namespace waymark::test
