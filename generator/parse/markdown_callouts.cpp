// The part of HtmlWriter that deals with quotes, and with callouts as GitHub writes them: a quote
// whose first line is `[!NOTE]`.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"
#include "parse/markdown_html.hpp"
#include "parse/markdown_nodes.hpp"

namespace waymark::markdown {
namespace {

constexpr std::array<std::string_view, 5> callouts = {"note", "tip", "important", "warning",
                                                      "caution"};

// The name of the callout that the quote is; empty for a plain quote. Takes the marker away.
std::string_view take_marker(cmark_node* quote) {
  auto* paragraph = cmark_node_first_child(quote);
  if (paragraph == nullptr || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH) return {};
  std::string line;
  auto* end = cmark_node_first_child(paragraph);
  for (; end != nullptr && cmark_node_get_type(end) == CMARK_NODE_TEXT;
       end = cmark_node_next(end)) {
    line += literal(end);
  }
  if (end != nullptr && cmark_node_get_type(end) != CMARK_NODE_SOFTBREAK) return {};
  const auto marker = fold(line);
  const auto* found = std::find_if(callouts.begin(), callouts.end(), [&](std::string_view name) {
    return marker == fmt::format("[!{}]", name);
  });
  if (found == callouts.end()) return {};
  for (auto* node = cmark_node_first_child(paragraph); node != end;) {
    auto* next = cmark_node_next(node);
    cmark_node_free(node);
    node = next;
  }
  if (end != nullptr) cmark_node_free(end);
  if (cmark_node_first_child(paragraph) == nullptr) cmark_node_free(paragraph);
  return *found;
}

}  // namespace

void HtmlWriter::open_quote(cmark_node* node) {
  const auto name = take_marker(node);
  open_quotes_.push_back(!name.empty());
  if (name.empty()) {
    body_.html += "<blockquote>\n";
    return;
  }
  fmt::format_to(std::back_inserter(body_.html),
                 "<div class=\"callout callout-{}\">\n<p class=\"callout-title\">", name);
  text(words_[fmt::format("callouts.{}", name)]);
  body_.html += "</p>\n";
}

void HtmlWriter::close_quote() {
  body_.html += open_quotes_.back() ? "</div>\n" : "</blockquote>\n";
  open_quotes_.pop_back();
}

}  // namespace waymark::markdown
