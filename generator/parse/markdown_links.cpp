// The part of HtmlWriter that deals with links, images, raw HTML and footnotes.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/text.hpp"
#include "parse/markdown_html.hpp"
#include "parse/markdown_nodes.hpp"

namespace waymark::markdown {
namespace {

std::string_view language_of(cmark_node* link) {
  constexpr std::string_view scheme = "lang:";
  const auto url = view(cmark_node_get_url(link));
  return url.starts_with(scheme) ? url.substr(scheme.size()) : std::string_view();
}

std::string reference_id(int number, int time) {
  return time == 1 ? fmt::format("fnref_{}", number) : fmt::format("fnref_{}_{}", number, time);
}

int number_of(cmark_node* footnote_reference) {
  const auto text = literal(footnote_reference);
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

void HtmlWriter::open_link(cmark_node* node) {
  if (const auto language = language_of(node); !language.empty()) {
    body_.html += "<span lang=\"";
    text(language);
    body_.html += "\">";
    return;
  }
  OpenLink link;
  link.destination = view(cmark_node_get_url(node));
  link.title = view(cmark_node_get_title(node));
  link.has_text = cmark_node_first_child(node) != nullptr;
  link.span = places_.find(node, link.destination, search_from_);
  search_from_ = link.span.end;
  link.at = static_cast<std::uint32_t>(body_.html.size());
  open_links_.push_back(body_.links.size());
  body_.links.push_back(std::move(link));
}

void HtmlWriter::close_link(cmark_node* node) {
  if (!language_of(node).empty()) {
    body_.html += "</span>";
    return;
  }
  body_.links[open_links_.back()].text_at = static_cast<std::uint32_t>(body_.html.size());
  open_links_.pop_back();
  body_.html += "</a>";
}

void HtmlWriter::write_image(cmark_node* node) {
  OpenLink image;
  image.destination = view(cmark_node_get_url(node));
  image.title = view(cmark_node_get_title(node));
  image.alternative = plain_text(node);
  image.is_image = true;
  image.span = places_.find(node, image.destination, search_from_);
  search_from_ = image.span.end;
  image.at = image.text_at = static_cast<std::uint32_t>(body_.html.size());
  body_.links.push_back(std::move(image));
}

void HtmlWriter::write_raw_html(cmark_node* node, bool is_block) {
  const auto html = trimmed(literal(node));
  const auto first_line = html.substr(0, html.find('\n'));
  const auto span = places_.find(node, first_line, search_from_);
  search_from_ = span.end;
  diagnostics_.add(
      raw_html, span,
      fmt::format("`{}` is HTML, and is shown as it is written", shortened(first_line)),
      "write it in Markdown, or between ` ` to show it as code");
  if (is_block) body_.html += "<p>";
  text(html);
  if (is_block) body_.html += "</p>\n";
}

void HtmlWriter::write_footnote_reference(cmark_node* node) {
  const auto number = number_of(node);
  const auto index = static_cast<std::size_t>(std::max(number, 1));
  if (footnote_references_.size() < index) footnote_references_.resize(index);
  const auto times = ++footnote_references_[index - 1];
  fmt::format_to(std::back_inserter(body_.html),
                 "<sup><a href=\"#fn_{0}\" id=\"{1}\" class=\"footnote-ref\">{0}</a></sup>", number,
                 reference_id(number, times));
}

void HtmlWriter::open_footnote(cmark_node*) {
  if (footnotes_++ == 0) {
    body_.html += "<section class=\"footnotes\" aria-label=\"";
    text(words_["markdown.footnotes"]);
    body_.html += "\">\n<ol>\n";
  }
  fmt::format_to(std::back_inserter(body_.html), "<li id=\"fn_{}\">", footnotes_);
}

// The way back stands at the end of a footnote's last paragraph.
void HtmlWriter::leave_paragraph(cmark_node* node) {
  auto* parent = cmark_node_parent(node);
  const bool ends_footnote = parent != nullptr && cmark_node_next(node) == nullptr &&
                             cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION;
  if (ends_footnote) write_back_references();
  body_.html += "</p>\n";
}

void HtmlWriter::write_back_references() {
  const auto index = static_cast<std::size_t>(footnotes_);
  const auto times = index <= footnote_references_.size() ? footnote_references_[index - 1] : 0;
  for (int time = 1; time <= times; ++time) {
    fmt::format_to(std::back_inserter(body_.html), " <a href=\"#{}\" aria-label=\"",
                   reference_id(footnotes_, time));
    text(fmt::format("{} {}", words_["markdown.footnote_back"], footnotes_));
    if (time > 1) text(fmt::format(" ({})", time));
    body_.html += "\">↩</a>";
  }
}

}  // namespace waymark::markdown
