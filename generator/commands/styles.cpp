#include "commands/styles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "check/accent.hpp"
#include "render/style_sheet.hpp"

namespace waymark {
namespace {

void check_logo(const Text& logo, const std::vector<FileEntry>& files, const std::string& folder,
                Diagnostics& diagnostics) {
  const auto is_it = [&](const FileEntry& each) { return each.path == logo.value; };
  if (!logo.is_set() || std::any_of(files.begin(), files.end(), is_it)) return;
  std::vector<std::string_view> names;
  for (const auto& each : files) {
    if (!is_style_part(each.path)) names.push_back(each.path);
  }
  diagnostics.add(bad_site_value, logo.span,
                  fmt::format("no file `{}` in `{}`", shortened(logo.value), folder),
                  did_you_mean(logo.value, names, "put the picture there"));
}

}  // namespace

std::string read_styles(const std::string& folder, const Site& site, const FileSystem& disk,
                        SourceSet& sources, Diagnostics& diagnostics) {
  const auto read = [&](std::string_view path) {
    return read_text_file(disk, fmt::format("{}/{}", folder, path), sources, diagnostics).file;
  };
  const auto files = disk.list(folder);
  std::map<std::string, FileIndex, std::less<>> parts;
  std::optional<FileIndex> sheet;
  for (const auto& each : files) {
    if (each.is_link) continue;
    if (is_style_part(each.path)) parts.emplace(each.path, read(each.path));
    if (each.path == style_sheet_name) sheet = read(each.path);
  }
  auto styles = sheet ? join_styles(sources.files, *sheet, parts, diagnostics) : std::string();
  std::string own;
  for (const auto& design : site.design) {
    check_accent(design, styles, diagnostics);
    check_logo(design.logo, files, folder, diagnostics);
    own += accent_styles(design, styles);
  }
  return small_styles(styles + own);
}

}  // namespace waymark
