#include "parse/markdown_html.hpp"

#include <cmark-gfm-core-extensions.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/html.hpp"
#include "base/text.hpp"
#include "parse/markdown_nodes.hpp"
#include "parse/yaml.hpp"

namespace waymark::markdown {
namespace {

bool is_tight(cmark_node* paragraph) {
  auto* item = cmark_node_parent(paragraph);
  auto* list = item == nullptr ? nullptr : cmark_node_parent(item);
  return list != nullptr && cmark_node_get_type(list) == CMARK_NODE_LIST &&
         cmark_node_get_list_tight(list) != 0;
}

// GitHub's "tasklist" items keep the type of an item and get another name.
bool is_task(cmark_node* item) { return type_name(item) == "tasklist"; }

bool is_header_cell(cmark_node* cell) {
  return type_name(cmark_node_parent(cell)) == "table_header";
}

// The types for which cmark's iterator sends no exit event.
bool is_leaf(cmark_node_type type) {
  switch (type) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_THEMATIC_BREAK:
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_TEXT:
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE: return true;
    default: return false;
  }
}

constexpr int top_heading = 2;  // the page's title is its only h1

}  // namespace

Body HtmlWriter::write(cmark_node* document) {
  const Walk walk(cmark_iter_new(document), &cmark_iter_free);
  std::size_t depth = 0;
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(walk.get())) {
    auto* node = cmark_iter_get_node(walk.get());
    const auto type = cmark_node_get_type(node);
    if (event == CMARK_EVENT_EXIT) {
      --depth;
      leave(node);
    } else if (is_leaf(type)) {
      write_leaf(node);
    } else if (++depth > deepest) {
      diagnostics_.add(yaml::too_complex, places_.line_of(node),
                       fmt::format("the text is nested more than {} levels deep", deepest),
                       "write it flatter");
      return {};
    } else {
      enter(node);
      if (type == CMARK_NODE_IMAGE) cmark_iter_reset(walk.get(), node, CMARK_EVENT_EXIT);
      // Its first words may have been a callout's marker, which are gone now.
      if (type == CMARK_NODE_BLOCK_QUOTE) cmark_iter_reset(walk.get(), node, CMARK_EVENT_ENTER);
    }
  }
  if (footnotes_ > 0) body_.html += "</ol>\n</section>\n";
  body_.html.shrink_to_fit();  // the bodies of a whole portal are kept
  return std::move(body_);
}

void HtmlWriter::enter(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
      if (!is_tight(node)) body_.html += "<p>";
      break;
    case CMARK_NODE_BLOCK_QUOTE: open_quote(node); break;
    case CMARK_NODE_LIST: open_list(node); break;
    case CMARK_NODE_ITEM: open_item(node); break;
    case CMARK_NODE_HEADING: open_heading(node); break;
    case CMARK_NODE_EMPH: body_.html += "<em>"; break;
    case CMARK_NODE_STRONG: body_.html += "<strong>"; break;
    case CMARK_NODE_LINK: open_link(node); break;
    case CMARK_NODE_IMAGE: write_image(node); break;
    case CMARK_NODE_FOOTNOTE_REFERENCE: write_footnote_reference(node); break;
    case CMARK_NODE_FOOTNOTE_DEFINITION: open_footnote(node); break;
    default: enter_extension(node);
  }
}

void HtmlWriter::leave(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
      if (!is_tight(node)) leave_paragraph(node);
      break;
    case CMARK_NODE_BLOCK_QUOTE: close_quote(); break;
    case CMARK_NODE_LIST:
      body_.html += cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n";
      break;
    case CMARK_NODE_ITEM: body_.html += "</li>\n"; break;
    case CMARK_NODE_HEADING:
      fmt::format_to(std::back_inserter(body_.html), "</h{}>\n", body_.headings.back().level);
      break;
    case CMARK_NODE_EMPH: body_.html += "</em>"; break;
    case CMARK_NODE_STRONG: body_.html += "</strong>"; break;
    case CMARK_NODE_LINK: close_link(node); break;
    case CMARK_NODE_FOOTNOTE_DEFINITION: body_.html += "</li>\n"; break;
    default: leave_extension(node);
  }
}

// cmark-gfm exports no constants for its extensions' node types, only their names.
void HtmlWriter::enter_extension(cmark_node* node) {
  const auto type = type_name(node);
  if (type == "strikethrough") {
    body_.html += "<del>";
  } else if (type == "table") {
    // A table too wide for a phone scrolls in a frame, which the keyboard must be able to reach.
    body_.html += "<section class=\"table-frame\" tabindex=\"0\" aria-label=\"";
    text(fmt::format("{} {}", words_["markdown.table"], ++tables_));
    body_.html += "\">\n<table>\n";
  } else if (type == "table_header") {
    body_.html += "<thead>\n<tr>\n";
  } else if (type == "table_row") {
    if (body_.html.ends_with("</thead>\n")) body_.html += "<tbody>\n";
    body_.html += "<tr>\n";
  } else if (type == "table_cell") {
    open_cell(node);
  }
}

void HtmlWriter::leave_extension(cmark_node* node) {
  const auto type = type_name(node);
  if (type == "strikethrough") {
    body_.html += "</del>";
  } else if (type == "table") {
    const bool has_rows = !body_.html.ends_with("</thead>\n");
    body_.html += has_rows ? "</tbody>\n</table>\n</section>\n" : "</table>\n</section>\n";
  } else if (type == "table_header") {
    body_.html += "</tr>\n</thead>\n";
  } else if (type == "table_row") {
    body_.html += "</tr>\n";
  } else if (type == "table_cell") {
    body_.html += is_header_cell(node) ? "</th>\n" : "</td>\n";
  }
}

void HtmlWriter::write_leaf(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT: text(literal(node)); break;
    case CMARK_NODE_SOFTBREAK: body_.html += '\n'; break;
    case CMARK_NODE_LINEBREAK: body_.html += "<br>\n"; break;
    case CMARK_NODE_THEMATIC_BREAK: body_.html += "<hr>\n"; break;
    case CMARK_NODE_CODE:
      body_.html += "<code>";
      text(literal(node));
      body_.html += "</code>";
      break;
    case CMARK_NODE_CODE_BLOCK: write_code_block(node); break;
    case CMARK_NODE_HTML_BLOCK: write_raw_html(node, true); break;
    case CMARK_NODE_HTML_INLINE: write_raw_html(node, false); break;
    default: break;
  }
}

void HtmlWriter::open_heading(cmark_node* node) {
  const auto plain = plain_text(node);
  const auto level = std::max(cmark_node_get_heading_level(node), top_heading);
  body_.headings.push_back({level, unique_id(slug(plain)), plain,
                            static_cast<std::uint32_t>(body_.html.size()), places_.line_of(node)});
  fmt::format_to(std::back_inserter(body_.html), "<h{} id=\"{}\">", level,
                 body_.headings.back().id);
}

std::string HtmlWriter::unique_id(const std::string& wanted) {
  const auto base = wanted.empty() ? std::string("avsnitt") : wanted;
  auto id = base;
  if (ids_.insert(id).second) return id;
  auto& number = numbers_[base];  // the last one given, so that a thousand equal headings are cheap
  do {
    number = std::max(number + 1, 2);
    id = fmt::format("{}-{}", base, number);
  } while (!ids_.insert(id).second);
  return id;
}

void HtmlWriter::open_list(cmark_node* node) {
  const auto start = cmark_node_get_list_start(node);
  if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST) {
    body_.html += "<ul>\n";
  } else if (start == 1) {
    body_.html += "<ol>\n";
  } else {
    fmt::format_to(std::back_inserter(body_.html), "<ol start=\"{}\">\n", start);
  }
}

void HtmlWriter::open_item(cmark_node* node) {
  if (!is_task(node)) {
    body_.html += "<li>";
    return;
  }
  const bool done = cmark_gfm_extensions_get_tasklist_item_checked(node);
  body_.html += "<li class=\"task\"><span class=\"task-box\" role=\"img\" aria-label=\"";
  text(words_[done ? "markdown.task_done" : "markdown.task_open"]);
  body_.html += done ? "\">☑</span> " : "\">☐</span> ";
}

void HtmlWriter::open_cell(cmark_node* node) {
  auto* row = cmark_node_parent(node);
  auto* table = cmark_node_parent(row);
  auto column = 0U;
  for (auto* before = cmark_node_previous(node); before != nullptr;
       before = cmark_node_previous(before)) {
    ++column;
  }
  body_.html += is_header_cell(node) ? "<th scope=\"col\"" : "<td";
  const auto* alignments = cmark_gfm_extensions_get_table_alignments(table);
  const bool known = column < cmark_gfm_extensions_get_table_columns(table);
  const auto alignment = known ? alignments[column] : std::uint8_t{0};
  if (alignment == 'r') body_.html += " class=\"align-end\"";
  if (alignment == 'c') body_.html += " class=\"align-center\"";
  body_.html += '>';
}

void HtmlWriter::write_code_block(cmark_node* node) {
  const auto info = view(cmark_node_get_fence_info(node));
  const auto language = info.substr(0, info.find_first_of(" \t"));
  body_.html += "<pre tabindex=\"0\"><code";
  if (!language.empty()) {
    body_.html += " class=\"language-";
    text(language);
    body_.html += '"';
  }
  body_.html += '>';
  text(literal(node));
  body_.html += "</code></pre>\n";
}

void HtmlWriter::text(std::string_view plain) { append_escaped(body_.html, plain); }

}  // namespace waymark::markdown
