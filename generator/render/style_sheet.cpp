#include "render/style_sheet.hpp"

#include <fmt/format.h>

#include <set>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::string_view import_word = "@import";

// The offset after the comment or quoted text that begins at `at`; `at` where none does.
std::size_t end_of_unit(std::string_view css, std::size_t at) {
  if (css.substr(at, 2) == "/*") {
    const auto end = css.find("*/", at + 2);
    return end == std::string_view::npos ? css.size() : end + 2;
  }
  const char quote = css[at];
  if (quote != '"' && quote != '\'') return at;
  for (auto i = at + 1; i < css.size(); ++i) {
    if (css[i] == '\\') {
      ++i;
    } else if (css[i] == quote) {
      return i + 1;
    }
  }
  return css.size();
}

std::string without_comments(std::string_view css) {
  std::string out;
  for (std::size_t at = 0; at < css.size();) {
    const auto end = end_of_unit(css, at);
    if (end == at) {
      out += css[at++];
      continue;
    }
    if (css[at] != '/') out += css.substr(at, end - at);
    at = end;
  }
  return out;
}

class Joiner {
 public:
  Joiner(const std::vector<SourceFile>& files, FileIndex sheet,
         const std::map<std::string, FileIndex, std::less<>>& parts, Diagnostics& diagnostics)
      : files_(files), sheet_(sheet), parts_(parts), diagnostics_(diagnostics) {}

  std::string join() {
    const std::string_view text = files_[sheet_].text;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      auto end = text.find('\n', at);
      if (end == std::string_view::npos) end = text.size();
      const auto line = text.substr(at, end - at);
      if (line.starts_with(import_word)) {
        add_part(line, static_cast<std::uint32_t>(at), out);
      } else {
        out.append(line).append("\n");
      }
      at = end + 1;
    }
    tell_unused();
    return out;
  }

 private:
  void add_part(std::string_view line, std::uint32_t at, std::string& out) {
    const auto open = line.find('"');
    const auto close = line.find('"', open + 1);
    const Span whole{sheet_, at, at + static_cast<std::uint32_t>(line.size())};
    if (open == std::string_view::npos || close == std::string_view::npos ||
        trimmed(line.substr(close + 1)) != ";") {
      diagnostics_.add(style_part, whole, "an `@import` that cannot be read",
                       "write it as `@import \"css/base.css\";`");
      return;
    }
    const auto name = line.substr(open + 1, close - open - 1);
    const auto part = parts_.find(name);
    if (part == parts_.end()) {
      tell_missing(name, {sheet_, at + static_cast<std::uint32_t>(open + 1),
                          at + static_cast<std::uint32_t>(close)});
      return;
    }
    used_.insert(part->first);
    out.append(files_[part->second].text).append("\n");
  }

  void tell_missing(std::string_view name, Span place) {
    std::vector<std::string_view> names;
    for (const auto& [path, file] : parts_) names.push_back(path);
    diagnostics_.add(style_part, place,
                     fmt::format("no part `{}` of the style sheet", shortened(name)),
                     did_you_mean(name, names, "write the file, or take the line away"));
  }

  void tell_unused() {
    for (const auto& [path, file] : parts_) {
      if (used_.contains(path)) continue;
      diagnostics_.add(style_part, {file, 0, 0},
                       fmt::format("`{}` does not name this part", files_[sheet_].path),
                       fmt::format("write `@import \"{}\";` there, in its place among the others, "
                                   "or take the file away",
                                   path));
    }
  }

  const std::vector<SourceFile>& files_;
  FileIndex sheet_;
  const std::map<std::string, FileIndex, std::less<>>& parts_;
  Diagnostics& diagnostics_;
  std::set<std::string, std::less<>> used_;
};

}  // namespace

std::string join_styles(const std::vector<SourceFile>& files, FileIndex sheet,
                        const std::map<std::string, FileIndex, std::less<>>& parts,
                        Diagnostics& diagnostics) {
  return Joiner(files, sheet, parts, diagnostics).join();
}

std::string small_styles(std::string_view css) {
  const auto bare = without_comments(css);
  std::string out;
  for (std::size_t at = 0; at < bare.size();) {
    auto end = bare.find('\n', at);
    if (end == std::string::npos) end = bare.size();
    const auto line = trimmed(std::string_view(bare).substr(at, end - at));
    if (!line.empty()) out.append(line).append("\n");
    at = end + 1;
  }
  return out;
}

}  // namespace waymark
