// 1. refuse what cmark-gfm could not read in time  2. cmark-gfm's tree  3. HTML with open links
#include "parse/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dlfcn.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>

#include "parse/markdown_html.hpp"
#include "parse/yaml.hpp"

// At every parse cmark-gfm adds the extensions' special characters to a table that the whole
// process shares, and then removes them: with two threads, strikethrough and autolinks come out
// wrong. This definition comes before the library's own, also for the library's calls, and does
// nothing. Taking the characters off the extensions instead makes the library loop for ever at a
// closing
// `~`, for it finds strikethrough by them.
extern "C" void cmark_manage_extensions_special_characters(cmark_parser* /*parser*/, int /*add*/) {}

namespace waymark::markdown {
namespace {

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
constexpr int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;

using Extensions = std::array<cmark_syntax_extension*, 4>;

Parser new_parser(const Extensions& extensions) {
  Parser parser(cmark_parser_new(options), &cmark_parser_free);
  for (auto* extension : extensions) cmark_parser_attach_syntax_extension(parser.get(), extension);
  return parser;
}

// Adds the extensions' special characters once for ever, by the function that is hidden above.
Extensions prepare_extensions() {
  cmark_gfm_core_extensions_ensure_registered();
  const Extensions extensions = {
      cmark_find_syntax_extension("table"), cmark_find_syntax_extension("strikethrough"),
      cmark_find_syntax_extension("autolink"), cmark_find_syntax_extension("tasklist")};
  using Manage = void (*)(cmark_parser*, int);
  const auto manage =
      reinterpret_cast<Manage>(::dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters"));
  assert(manage != nullptr);
  manage(new_parser(extensions).get(), 1);
  return extensions;
}

const Extensions& extensions_of_process() {
  static const Extensions extensions = prepare_extensions();
  return extensions;
}

struct LineShape {
  std::size_t columns = 0;
  std::size_t nesting = 0;
};

// Columns a table row would have, and containers (quotes, lists, brackets) that a line may open.
LineShape shape_of(std::string_view line) {
  LineShape shape;
  shape.columns = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
  const auto first_text = line.find_first_not_of(" \t>-+*");
  const auto markers = line.substr(0, first_text);
  shape.nesting = static_cast<std::size_t>(std::count(markers.begin(), markers.end(), '>'));
  return shape;
}

bool is_readable(std::string_view text, Span part, Diagnostics& diagnostics) {
  if (part.end - part.begin > largest_body) {
    diagnostics.add(body_too_large, {part.file, part.begin, part.begin},
                    fmt::format("the text is longer than {} kB", largest_body >> 10U),
                    "split it into several pages");
    return false;
  }
  for (std::size_t at = part.begin; at < part.end;) {
    const auto end = std::min<std::size_t>(text.find('\n', at), part.end);
    const auto shape = shape_of(text.substr(at, end - at));
    const Span line{part.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    if (shape.columns > most_columns + 1) {
      diagnostics.add(yaml::too_complex, line,
                      fmt::format("the table has more than {} columns", most_columns),
                      "split it into several tables");
      return false;
    }
    if (shape.nesting > deepest) {
      diagnostics.add(yaml::too_complex, line,
                      fmt::format("the text is nested more than {} levels deep", deepest),
                      "write it flatter");
      return false;
    }
    at = end + 1;
  }
  return true;
}

}  // namespace

Body parse(std::string_view text, Span part, const std::vector<std::string_view>& taken,
           const Words& words, Diagnostics& diagnostics) {
  if (!is_readable(text, part, diagnostics)) return {};
  const auto parser = new_parser(extensions_of_process());
  const auto body = text.substr(part.begin, part.end - part.begin);
  cmark_parser_feed(parser.get(), body.data(), body.size());
  const Tree tree(cmark_parser_finish(parser.get()), &cmark_node_free);
  const Places places(text, part);
  auto written = HtmlWriter(places, taken, words, diagnostics).write(tree.get());
  written.source = part;
  return written;
}

}  // namespace waymark::markdown
