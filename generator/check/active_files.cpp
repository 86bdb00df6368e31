#include "check/active_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/text.hpp"
#include "check/active_picture.hpp"

namespace waymark {
namespace {

// What browsers show as a document of its own, with its scripts.
constexpr std::array<std::string_view, 11> refused_types = {
    "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "js", "mjs", "svgz"};

std::string type_of(std::string_view path) {
  const auto dot = path.rfind('.');
  return dot == std::string_view::npos ? std::string() : fold(path.substr(dot + 1));
}

class Checker {
 public:
  Checker(const SourceSet& sources, const FileSystem& disk, Diagnostics& diagnostics)
      : sources_(sources), disk_(disk), diagnostics_(diagnostics) {}

  void check(const std::string& path, Span span) {
    const auto type = type_of(path);
    if (std::find(refused_types.begin(), refused_types.end(), type) != refused_types.end()) {
      diagnostics_.add(active_file, span,
                       fmt::format("`{}` would run in the reader's browser", shortened(path)),
                       "write its text as a page here, or link a PDF");
    } else if (type == "svg" && is_active(path)) {
      diagnostics_.add(active_file, span,
                       fmt::format("the picture `{}` holds script or movement", shortened(path)),
                       "save it as plain SVG or as PNG");
    }
  }

 private:
  bool is_active(const std::string& path) {
    const auto [at, is_new] = known_.try_emplace(path, false);
    if (is_new) {
      const auto svg = disk_.read(sources_.attachments.at(path), largest_source);
      at->second = !svg || is_active_picture(*svg);
    }
    return at->second;
  }

  const SourceSet& sources_;
  const FileSystem& disk_;
  Diagnostics& diagnostics_;
  std::map<std::string, bool> known_;
};

}  // namespace

void check_active_files(const Resolved& portal, const SourceSet& sources, const FileSystem& disk,
                        Diagnostics& diagnostics) {
  Checker checker(sources, disk, diagnostics);
  for (const auto& entity : portal.entities()) {
    const auto& links = portal.links(*entity);
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!links[i].file.empty()) checker.check(links[i].file, entity->body->links[i].span);
    }
  }
}

}  // namespace waymark
