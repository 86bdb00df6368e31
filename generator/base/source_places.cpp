#include "base/source_places.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::size_t block_size = 1024;

}  // namespace

const SourcePlaces::Index& SourcePlaces::index_of(FileIndex file) {
  const auto [found, is_new] = indexes_.try_emplace(file);
  auto& index = found->second;
  if (!is_new) return index;
  const std::string_view text = files_[file].text;
  index.lines.push_back(0);
  for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    index.lines.push_back(at + 1);
  }
  std::size_t code_points = 0;
  for (std::size_t at = 0; at <= text.size(); at += block_size) {
    index.blocks.push_back(code_points);
    code_points += count_code_points(text.substr(at, block_size));
  }
  return index;
}

// From 0.
std::size_t SourcePlaces::line_number(const Index& index, std::size_t offset) {
  const auto next = std::upper_bound(index.lines.begin(), index.lines.end(), offset);
  return static_cast<std::size_t>(next - index.lines.begin()) - 1;
}

std::size_t SourcePlaces::code_points_before(std::string_view text, const Index& index,
                                             std::size_t offset) {
  const auto block = offset / block_size;
  const auto begin = block * block_size;
  return index.blocks[block] + count_code_points(text.substr(begin, offset - begin));
}

LineColumn SourcePlaces::at(FileIndex file, std::size_t offset) {
  const auto& index = index_of(file);
  const std::string_view text = files_[file].text;
  offset = std::min(offset, text.size());
  const auto line = line_number(index, offset);
  const auto column =
      code_points_before(text, index, offset) - code_points_before(text, index, index.lines[line]);
  return {line + 1, column + 1};
}

std::string_view SourcePlaces::line(FileIndex file, std::size_t offset) {
  const auto& index = index_of(file);
  const std::string_view text = files_[file].text;
  const auto number = line_number(index, std::min(offset, text.size()));
  const auto begin = index.lines[number];
  const bool is_last = number + 1 == index.lines.size();
  auto line = text.substr(begin, is_last ? text.npos : index.lines[number + 1] - begin - 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace waymark
