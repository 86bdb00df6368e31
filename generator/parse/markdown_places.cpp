#include "parse/markdown_places.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark::markdown {
namespace {

bool is_block(cmark_node* node) {
  const auto type = static_cast<unsigned>(cmark_node_get_type(node));
  return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

cmark_node* block_of(cmark_node* node) {
  while (cmark_node_get_start_line(node) == 0 || !is_block(node)) {
    auto* parent = cmark_node_parent(node);
    if (parent == nullptr) break;
    node = parent;
  }
  return node;
}

}  // namespace

Places::Places(std::string_view text, Span part) : text_(text), part_(part) {
  lines_.push_back(part.begin);
  for (auto at = part.begin; at < part.end; ++at) {
    if (text[at] == '\n') lines_.push_back(at + 1);
  }
}

std::size_t Places::line_begin(int line) const {
  if (line < 1) return part_.begin;
  const auto index = static_cast<std::size_t>(line) - 1;
  return index < lines_.size() ? lines_[index] : part_.end;
}

Span Places::span(std::size_t begin, std::size_t size) const {
  return {part_.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
}

Span Places::find(cmark_node* node, std::string_view wanted, std::size_t from) const {
  auto* block = block_of(node);
  const auto begin = line_begin(cmark_node_get_start_line(block));
  const auto end = line_begin(cmark_node_get_end_line(block) + 1);
  const auto in_block = text_.substr(0, std::min<std::size_t>(end, part_.end));
  if (!wanted.empty()) {
    for (const auto start : {std::max(from, begin), begin}) {
      const auto found = in_block.find(wanted, start);
      if (found != std::string_view::npos) return span(found, wanted.size());
    }
    if (const auto found = find_definition(wanted)) return span(*found, wanted.size());
  }
  return line_of(node);
}

std::optional<std::size_t> Places::find_definition(std::string_view wanted) const {
  const auto all = text_.substr(0, part_.end);
  for (auto at = all.find(wanted, part_.begin); at != std::string_view::npos;
       at = all.find(wanted, at + 1)) {
    if (trimmed(all.substr(part_.begin, at - part_.begin)).ends_with("]:")) return at;
  }
  return std::nullopt;
}

Span Places::line_of(cmark_node* node) const {
  const auto begin = line_begin(cmark_node_get_start_line(block_of(node)));
  const auto line = text_.substr(begin, text_.find('\n', begin) - begin);
  return span(begin, trimmed(line).size());
}

}  // namespace waymark::markdown
