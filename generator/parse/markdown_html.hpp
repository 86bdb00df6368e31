// cmark-gfm's tree -> HTML with open links. Private to parse/.
#pragma once

#include <cmark-gfm.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "parse/markdown.hpp"
#include "parse/markdown_places.hpp"

namespace waymark::markdown {

class HtmlWriter {
 public:
  HtmlWriter(const Places& places, const std::vector<std::string_view>& taken, const Words& words,
             Diagnostics& diagnostics)
      : places_(places),
        ids_(taken.begin(), taken.end()),
        words_(words),
        diagnostics_(diagnostics) {}

  // Walks the document without recursion. A tree that is nested too deep becomes a diagnostic.
  Body write(cmark_node* document);

 private:
  void enter(cmark_node* node);
  void leave(cmark_node* node);
  void enter_extension(cmark_node* node);
  void leave_extension(cmark_node* node);
  void write_leaf(cmark_node* node);

  void open_quote(cmark_node* node);
  void close_quote();
  void open_heading(cmark_node* node);
  void open_item(cmark_node* node);
  void open_list(cmark_node* node);
  void open_cell(cmark_node* node);
  void open_link(cmark_node* node);
  void close_link(cmark_node* node);
  void write_image(cmark_node* node);
  void write_code_block(cmark_node* node);
  void write_raw_html(cmark_node* node, bool is_block);
  void write_footnote_reference(cmark_node* node);
  void open_footnote(cmark_node* node);
  void leave_paragraph(cmark_node* node);
  void write_back_references();
  std::string unique_id(const std::string& wanted);
  void text(std::string_view plain);

  const Places& places_;
  std::set<std::string, std::less<>> ids_;  // of the page
  std::map<std::string, int> numbers_;      // behind the ids of equal headings
  const Words& words_;
  Diagnostics& diagnostics_;
  Body body_;
  std::vector<bool> open_quotes_;         // true for a callout
  std::vector<std::size_t> open_links_;   // indexes into body_.links
  std::vector<int> footnote_references_;  // how often each footnote was referred to
  int footnotes_ = 0;
  int tables_ = 0;
  std::size_t search_from_ = 0;
};

}  // namespace waymark::markdown
