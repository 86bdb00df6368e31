// Small views of cmark-gfm's nodes. Private to parse/.
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string>
#include <string_view>

namespace waymark::markdown {

using Walk = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

inline std::string_view view(const char* text) {
  return text == nullptr ? std::string_view() : text;
}

inline std::string_view literal(cmark_node* node) { return view(cmark_node_get_literal(node)); }

inline std::string_view type_name(cmark_node* node) {
  return view(cmark_node_get_type_string(node));
}

// The text of a node without its markup.
inline std::string plain_text(cmark_node* node) {
  std::string text;
  const Walk walk(cmark_iter_new(node), &cmark_iter_free);
  while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
    auto* at = cmark_iter_get_node(walk.get());
    const auto type = cmark_node_get_type(at);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) text += literal(at);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) text += ' ';
  }
  return text;
}

}  // namespace waymark::markdown
