#include "render/template_tag.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_name(std::string_view name) {
  constexpr std::string_view letters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
  return name.find_first_not_of(letters) == npos && name.find("..") == npos &&
         !name.starts_with('.') && !name.ends_with('.');
}

void check(Tag& tag) {
  if (tag.sign == '!') return;
  if (tag.sign == '{' || tag.sign == '&') {
    tag.problem = "no tag lets text pass as HTML";
    tag.fix = fmt::format("write `{{{{{}}}}}`; ready HTML has a type of its own", tag.name);
  } else if (tag.sign == '=') {
    tag.problem = "the signs around tags cannot be changed";
  } else if (tag.name.empty()) {
    tag.problem = "a tag has no name";
  } else if (tag.sign != '>' && !is_name(tag.name)) {
    tag.problem = fmt::format("`{}` is not a name", shortened(tag.name));
    tag.fix = "a name has letters, digits, `_`, `-` and dots between; there are no expressions";
  }
}

// Only a tag that is no hole can have its line to itself.
void take_line(Tag& tag, std::string_view text) {
  constexpr std::string_view blank = " \t";
  const auto begin = text.substr(0, tag.begin).find_last_not_of(blank) + 1;  // npos + 1 is 0
  auto end = std::min(text.find_first_not_of(blank, tag.end), text.size());
  if (text.substr(end).starts_with("\r\n")) ++end;
  if (tag.sign == ' ' || (begin > 0 && text[begin - 1] != '\n')) return;
  if (end < text.size() && text[end] != '\n') return;
  tag.taken_begin = begin;
  tag.taken_end = std::min(end + 1, text.size());
}

}  // namespace

Tag read_tag(std::string_view text, std::size_t from) {
  Tag tag;
  tag.begin = tag.end = tag.taken_begin = tag.taken_end =
      std::min(text.find("{{", from), text.size());
  if (tag.begin == text.size()) return tag;
  const auto close = text.find("}}", tag.begin + 2);
  const auto next =
      std::min({text.find('\n', tag.begin), text.find("{{", tag.begin + 2), text.size()});
  const bool is_comment = text.substr(tag.begin + 2).starts_with('!');
  if (close == npos || (close > next && !is_comment)) {
    tag.end = tag.begin + 2;
    tag.taken_end = next;
    tag.problem = "a tag is not closed";
    tag.fix = "write `}}` after it";
    return tag;
  }
  const auto inside = text.substr(tag.begin + 2, close - tag.begin - 2);
  const bool has_sign = !inside.empty() && std::string_view("#^/>!&={").find(inside[0]) != npos;
  tag.sign = has_sign ? inside[0] : ' ';
  tag.name = trimmed(inside.substr(has_sign ? 1 : 0));
  tag.end = tag.taken_end =
      close + (tag.sign == '{' && text.substr(close).starts_with("}}}") ? 3 : 2);
  check(tag);
  take_line(tag, text);
  return tag;
}

}  // namespace waymark
