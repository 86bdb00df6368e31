// From cmark-gfm's line numbers to bytes of the source file. Its columns of inlines are not to be
// trusted across lines and in tables, so a place is found by looking for the text itself.
#pragma once

#include <cmark-gfm.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace waymark::markdown {

class Places {
 public:
  // `part` is the body within the file `text`.
  Places(std::string_view text, Span part);

  // Where `wanted` stands in the block that holds `node`, at or after byte `from` of the file;
  // else anywhere in that block; else in a link's definition (`[x]: wanted`); else the block's
  // first line.
  [[nodiscard]] Span find(cmark_node* node, std::string_view wanted, std::size_t from) const;

  // The first line of the block that holds `node`.
  [[nodiscard]] Span line_of(cmark_node* node) const;

 private:
  [[nodiscard]] std::optional<std::size_t> find_definition(std::string_view wanted) const;
  [[nodiscard]] std::size_t line_begin(int line) const;  // lines of the body count from 1
  [[nodiscard]] Span span(std::size_t begin, std::size_t size) const;

  std::string_view text_;
  Span part_;
  std::vector<std::uint32_t> lines_;
};

}  // namespace waymark::markdown
