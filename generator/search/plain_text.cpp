#include "search/plain_text.hpp"

#include <array>
#include <utility>

namespace waymark {
namespace {

// Those that append_escaped and cmark-gfm write.
constexpr std::array<std::pair<std::string_view, char>, 6> references = {{{"&amp;", '&'},
                                                                          {"&lt;", '<'},
                                                                          {"&gt;", '>'},
                                                                          {"&quot;", '"'},
                                                                          {"&#39;", '\''},
                                                                          {"&#x27;", '\''}}};

// Tags within a word: "<em>för</em>handling" is one.
constexpr std::array<std::string_view, 8> inline_tags = {"a",    "em",  "strong", "code",
                                                         "abbr", "del", "sup",    "span"};

bool is_inline(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  const auto name = tag.substr(0, tag.find_first_of(" >/\n"));
  for (const auto known : inline_tags) {
    if (name == known) return true;
  }
  return false;
}

constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// What ends a run of bytes that people read as they are.
constexpr auto is_mark = [] {
  std::array<bool, 256> marks{};
  for (const char c : {'<', '&', ' ', '\n', '\t', '\r'})
    marks[static_cast<unsigned char>(c)] = true;
  return marks;
}();

void add_space(std::string& out) {
  if (!out.empty() && out.back() != ' ') out += ' ';
}

// The bytes of the reference at the beginning of `rest`; 1 where there is none.
std::size_t add_reference(std::string& out, std::string_view rest) {
  for (const auto& [written, meant] : references) {
    if (rest.starts_with(written)) {
      out += meant;
      return written.size();
    }
  }
  out += '&';
  return 1;
}

}  // namespace

std::string plain_text(std::string_view html) {
  std::string out;
  out.reserve(html.size());
  for (std::size_t at = 0; at < html.size();) {
    const char c = html[at];
    if (c == '<') {
      const auto end = html.find('>', at);
      if (end == std::string_view::npos) break;
      if (!is_inline(html.substr(at, end + 1 - at))) add_space(out);
      at = end + 1;
    } else if (c == '&') {
      at += add_reference(out, html.substr(at));
    } else if (is_space(c)) {
      add_space(out);
      ++at;
    } else {
      auto end = at + 1;
      while (end < html.size() && !is_mark[static_cast<unsigned char>(html[end])]) ++end;
      out += html.substr(at, end - at);
      at = end;
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace waymark
