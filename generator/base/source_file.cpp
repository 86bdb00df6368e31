#include "base/source_file.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

std::size_t line_start(std::string_view text, std::size_t offset) {
  const auto found = text.substr(0, offset).rfind('\n');
  return found == std::string_view::npos ? 0 : found + 1;
}

}  // namespace

LineColumn line_column(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const auto before = text.substr(0, offset);
  const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  const auto start = line_start(text, offset);
  return {lines + 1, count_code_points(text.substr(start, offset - start)) + 1};
}

std::string_view line_at(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const auto start = line_start(text, offset);
  auto line = text.substr(start, text.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace waymark
