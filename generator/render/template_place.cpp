#include "render/template_place.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/html.hpp"

namespace waymark {
namespace {

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr auto url_attributes = std::to_array<std::string_view>(
    {"action", "background", "base", "cite", "classid", "codebase", "data", "formaction", "href",
     "icon", "longdesc", "manifest", "ping", "poster", "profile", "src", "usemap"});
// A script, a style, several addresses, a document, or what SVG may animate an address to.
constexpr auto refused_attributes =
    std::to_array<std::string_view>({"archive", "by", "from", "http-equiv", "imagesrcset", "srcdoc",
                                     "srcset", "style", "to", "values"});
constexpr auto escapable_elements = std::to_array<std::string_view>({"textarea", "title"});
constexpr auto raw_elements = std::to_array<std::string_view>(
    {"iframe", "noembed", "noframes", "plaintext", "script", "style", "xmp"});

bool is_space(char c) { return std::string_view(" \t\n\r\f").find(c) != std::string_view::npos; }
bool ends_name(char c) { return is_space(c) || c == '/' || c == '>'; }
bool ends_scheme(char c) { return c == '/' || c == '?' || c == '#'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// `xlink:href` is an address like `href`.
bool is_url_attribute(std::string_view name) {
  return is_one_of(url_attributes, name.substr(name.rfind(':') + 1));
}

void append_url_part(std::string& out, std::string_view value, std::string_view kept) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : value) {
    if (is_letter(c) || (c >= '0' && c <= '9') || kept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
  }
}

}  // namespace

void append_value(std::string& out, Escape escape, std::string_view value) {
  switch (escape) {
    case Escape::none: out += value; return;
    case Escape::text: append_escaped(out, value); return;
    case Escape::url: append_url(out, value); return;
    case Escape::url_part: append_url_part(out, value, "-._~"); return;
    case Escape::url_recipient: append_url_part(out, value, "-._~@+"); return;
  }
}

void HtmlPlace::fail(std::string what, std::string how) {
  problem = std::move(what);
  fix = std::move(how);
}

std::string HtmlPlace::name() const {
  switch (in_) {
    case In::text: return "text";
    case In::less_than:
    case In::tag_name: return "the name of a tag";
    case In::markup:
    case In::declaration: return "a declaration";
    case In::comment: return "a comment";
    case In::tag:
    case In::attribute_name: return fmt::format("the tag `<{}`", tag_);
    case In::before_value:
    case In::unquoted: return fmt::format("the value of `{}` without quotes", attribute_);
    case In::quoted: return fmt::format("the attribute `{}` of `<{}`", attribute_, tag_);
    case In::escapable:
    case In::raw: return fmt::format("the element `{}`", tag_);
  }
  return {};
}

void HtmlPlace::follow(char c) {
  fail({});
  switch (in_) {
    case In::text:
      if (c == '<') in_ = In::less_than;
      tail_.clear();
      return;
    case In::less_than:
    case In::markup:
    case In::declaration: return follow_markup(c);
    case In::comment: return follow_comment(c);
    case In::escapable:
    case In::raw: return follow_element(c);
    case In::quoted: return follow_value(c);
    default: return follow_tag(c);
  }
}

// From `<` to the name of a tag, the dashes of a comment or the end of a declaration.
void HtmlPlace::follow_markup(char c) {
  if (in_ == In::declaration) {
    if (c == '>') in_ = In::text;
  } else if (in_ == In::markup) {
    if (c == '-') tail_ += c;
    if (tail_ == "--") in_ = In::comment;
    if (c == '-') return;
    in_ = In::declaration;
    if (!tail_.empty() || !is_letter(c)) fail("`<!` begins neither a comment nor a doctype");
  } else if (is_letter(c)) {
    in_ = In::tag_name;
    tag_ = tail_ + lower(c);
    tail_.clear();
    attribute_.clear();
    needs_space_ = has_http_equiv_ = has_content_hole_ = false;
  } else if (c == '/' && tail_.empty()) {
    tail_ = "/";
  } else if (c == '!' && tail_.empty()) {
    in_ = In::markup;
  } else {
    in_ = c == '<' ? In::less_than : In::text;
    if (c == '?' || !tail_.empty()) fail("`<` begins no tag", "write `&lt;` for the sign itself");
    tail_.clear();
  }
}

void HtmlPlace::follow_comment(char c) {
  if (c == '!' && tail_ == "--") fail("`--!` may end a comment", "write `-->`");
  if (c == '>' && tail_ == "--") in_ = In::text;
  if (c != '-') tail_.clear();
  if (c == '-' && tail_.size() < 2) tail_ += c;
}

void HtmlPlace::follow_tag(char c) {
  if (in_ == In::tag_name || in_ == In::attribute_name) {
    auto& name = in_ == In::tag_name ? tag_ : attribute_;
    if (!ends_name(c) && (c != '=' || in_ == In::tag_name)) {
      name += lower(c);
      return;
    }
    in_ = In::tag;
  }
  if (in_ == In::before_value && !is_space(c)) {
    in_ = c == '>' ? In::tag : c == '"' || c == '\'' ? In::quoted : In::unquoted;
    quote_ = c;
    url_ = Url::start;
    value_.clear();
  } else if (in_ == In::unquoted && (is_space(c) || c == '>')) {
    in_ = In::tag;
    attribute_.clear();
  }
  if (in_ == In::tag) follow_between(c);
}

// Between attributes, and the character that ends a name or the tag.
void HtmlPlace::follow_between(char c) {
  if (needs_space_ && !ends_name(c)) fail("a space is missing before this");
  needs_space_ = false;
  if (c == '>') {
    in_ = is_one_of(raw_elements, tag_)         ? In::raw
          : is_one_of(escapable_elements, tag_) ? In::escapable
                                                : In::text;
  } else if (c == '=') {
    in_ = In::before_value;
    if (attribute_.empty()) fail("`=` has no name before it");
    if (attribute_ == "http-equiv") has_http_equiv_ = true;
    if (has_http_equiv_ && has_content_hole_) {
      fail("a hole in `content` may not stand beside `http-equiv`");
    }
  } else if (c == '/') {
    attribute_.clear();
  } else if (!is_space(c)) {
    in_ = In::attribute_name;
    attribute_ = lower(c);
  }
}

void HtmlPlace::follow_value(char c) {
  const bool may_be_scheme = value_.find_first_of(":&") == std::string::npos;  // `&` hides a letter
  if (c == '<') fail("`<` in an attribute may end an element around it", "write `&lt;`");
  if (c == quote_) {
    in_ = In::tag;
    attribute_.clear();
    needs_space_ = true;
  } else if (!is_url_attribute(attribute_) || url_ == Url::settled) {
    return;
  } else if (url_ == Url::recipient) {
    if (ends_scheme(c)) url_ = Url::settled;
  } else if (ends_scheme(c) && may_be_scheme) {
    url_ = Url::settled;
  } else if (url_ == Url::open) {
    if (c == ':' || c == '&') {
      fail(fmt::format("`{}` may make a scheme of what comes before it", c),
           "write `/`, `?` or `#` first, or let the hole be the whole address");
    }
  } else {
    url_ = Url::prefix;
    value_ += c;
    if (c != ':' || !may_be_scheme || !is_allowed_url(value_)) return;
    url_ = url_scheme(value_).starts_with("http") ? Url::settled : Url::recipient;
  }
}

// Text up to the end tag of its own element.
void HtmlPlace::follow_element(char c) {
  const auto end = "</" + tag_;
  // Inside SVG these elements hold tags and comments; in HTML a script may hold half a comment.
  if (tail_ == "<" && (c == '!' || (is_letter(c) && tag_ != "script"))) {
    fail(fmt::format("`<` in {} may hide its end", name()));
  }
  if (tail_ == end && ends_name(c)) {
    in_ = In::tag;
    tag_ = tail_.substr(1);
    tail_.clear();
    follow_tag(c);
  } else if (end.starts_with(tail_ + lower(c))) {
    tail_ += lower(c);
  } else {
    tail_ = c == '<' ? "<" : "";
  }
}

Escape HtmlPlace::hole(bool is_html) {
  fail({});
  if (in_ == In::text) return is_html ? Escape::none : Escape::text;
  if (is_html) {
    fail(fmt::format("HTML may stand only in text, not in {}", name()));
  } else if (in_ == In::quoted) {
    return hole_in_value();
  } else if (in_ != In::escapable || !tail_.empty()) {
    if (in_ == In::before_value) in_ = In::unquoted;
    fail(fmt::format("no hole may stand in {}", name()),
         in_ == In::unquoted  ? "put the value in quotes"
         : in_ == In::comment ? "a comment of the template is `{{! … }}`"
         : tag_ == "script"   ? "give it to the script in a `data-` attribute"
                              : "");
  }
  return Escape::text;
}

Escape HtmlPlace::hole_in_value() {
  const auto local = std::string_view(attribute_).substr(attribute_.rfind(':') + 1);
  if (local.starts_with("on") || is_one_of(refused_attributes, local)) {
    fail(fmt::format("no hole may stand in {}", name()), "put it in text or a `data-` attribute");
  } else if (local == "content") {
    if (has_http_equiv_) fail("a hole in `content` may not stand beside `http-equiv`");
    has_content_hole_ = true;
  }
  return is_url_attribute(local) ? hole_in_url() : Escape::text;
}

Escape HtmlPlace::hole_in_url() {
  if (url_ == Url::prefix) {
    fail("the text before this hole leaves the scheme of the address open",
         "let the address begin with the hole, or with `/`, `?`, `#` or `https:`");
  }
  if (url_ == Url::recipient) return Escape::url_recipient;
  if (url_ != Url::start) return Escape::url_part;
  url_ = Url::open;
  return Escape::url;
}

void HtmlPlace::section() {
  fail({});
  if (in_ == In::tag_name || in_ == In::attribute_name) needs_space_ = true;
  if (in_ == In::tag_name || in_ == In::attribute_name) in_ = In::tag;
  if (in_ == In::tag) attribute_.clear();
  const bool between = in_ == In::text || in_ == In::tag || in_ == In::quoted;
  const bool within = in_ == In::comment || in_ == In::escapable || in_ == In::raw;
  if (between || (within && tail_.empty())) return;
  fail(fmt::format("no section may begin or end in the middle of {}", name()));
}

void HtmlPlace::leave(const HtmlPlace& began, bool repeats) {
  section();
  if (name() != began.name() || (in_ == In::quoted && quote_ != began.quote_)) {
    fail(fmt::format("the section begins in {} and ends in {}", began.name(), name()),
         "open and close tags, quotes and comments on the same side");
  } else if (in_ == In::tag && repeats && needs_space_ && !began.needs_space_) {
    fail("what is repeated must begin or end with a space");
  }
  needs_space_ = needs_space_ || began.needs_space_;
  has_http_equiv_ = has_http_equiv_ || began.has_http_equiv_;
  has_content_hole_ = has_content_hole_ || began.has_content_hole_;
  // Whether the section was there at all is known only when the page is rendered.
  if (began.url_ != Url::start) {
    url_ = began.url_;
  } else if (url_ == Url::settled || url_ == Url::recipient) {
    url_ = Url::open;
  }
}

}  // namespace waymark
