#include "source/front_matter.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

bool is_fence(std::string_view line) {
  return line.starts_with("---") && trimmed(line.substr(3)).empty();
}

std::size_t after_line(std::string_view text, std::size_t at) {
  const auto end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

Span span_of(FileIndex file, std::size_t begin, std::size_t end) {
  return {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

FrontMatter split_front_matter(std::string_view text, FileIndex file, Diagnostics& diagnostics) {
  const auto start = after_line(text, 0);
  if (!is_fence(text.substr(0, start))) {
    diagnostics.add(front_matter, span_of(file, 0, 0), "the file does not begin with front matter",
                    "begin it with a line `---`, the fields, and another line `---`");
    return {};
  }
  for (auto at = start; at < text.size(); at = after_line(text, at)) {
    const auto next = after_line(text, at);
    if (!is_fence(text.substr(at, next - at))) continue;
    return {span_of(file, start, at), span_of(file, next, text.size()), true};
  }
  diagnostics.add(front_matter, span_of(file, 0, 3), "the front matter is never closed",
                  "close it with a line `---` before the text");
  return {};
}

}  // namespace waymark
