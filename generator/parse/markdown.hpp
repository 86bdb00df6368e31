// A Markdown body as HTML with its links left open, so that it is parsed once, before anyone knows
// where the links lead. GitHub's flavour: tables, strikethrough, autolinks, task lists, footnotes.
// markdown.cpp and markdown_html.cpp are the only users of cmark-gfm.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/span.hpp"
#include "base/words.hpp"

namespace waymark::markdown {

inline constexpr Rule raw_html{"raw-html", Severity::warning,
                               "HTML in a text is shown as it is written, not interpreted."};
inline constexpr Rule body_too_large{"body-too-large", Severity::error,
                                     "A Markdown body is longer than anyone reads on one page."};

// Bytes in the largest body, levels of the deepest nesting, and columns of the widest table that
// are read; past them cmark-gfm's time is no longer proportional to the size.
inline constexpr std::size_t largest_body = 128U << 10U;
inline constexpr std::size_t deepest = 60;
inline constexpr std::size_t most_columns = 100;

// A link or image whose address is not known yet. Nothing of its opening tag stands in the HTML.
struct OpenLink {
  Span span;                // the address as written, or the nearest that can be told
  std::string destination;  // as written, escapes resolved
  std::string title;        // the tooltip an author may give
  std::string alternative;  // of an image
  bool is_image = false;
  bool has_text = true;       // false: the target's title is to be filled in
  std::uint32_t at = 0;       // byte of the HTML where the tag belongs
  std::uint32_t text_at = 0;  // byte of the HTML behind its text, or where a missing one belongs
};

struct Heading {
  int level = 2;
  std::string id;
  std::string text;
  std::uint32_t at = 0;  // byte of the HTML where its tag begins
  Span span;             // its line in the source
};

struct Body {
  std::string html;
  std::vector<OpenLink> links;    // by rising `at`
  std::vector<Heading> headings;  // in order; their ids are unique on the page
  Span source;                    // what it was parsed from
};

// Parses `part` of the file `text`. `taken` are ids that stand elsewhere on the page; headings
// step aside for them. `words` gives the texts that stand around footnotes, tasks and tables.
Body parse(std::string_view text, Span part, const std::vector<std::string_view>& taken,
           const Words& words, Diagnostics& diagnostics);

}  // namespace waymark::markdown
