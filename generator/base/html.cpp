#include "base/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace waymark {
namespace {

std::string_view escape_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
  }
}

// What RFC 3986 lets stand in an address, and `%`, which an author may have written himself.
bool stands_in_address(char c) {
  constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         marks.find(c) != std::string_view::npos;
}

bool is_skipped_by_browsers(char c) { return static_cast<unsigned char>(c) <= 0x20; }

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  constexpr std::string_view special = "&<>\"'";
  for (std::size_t from = 0;;) {
    const auto at = text.find_first_of(special, from);
    out += text.substr(from, at - from);
    if (at == std::string_view::npos) return;
    out += escape_of(text[at]);
    from = at + 1;
  }
}

std::string url_scheme(std::string_view url) {
  const auto colon = url.find_first_of(":/?#\\");
  if (colon == std::string_view::npos || url[colon] != ':') return {};
  std::string scheme;
  for (const char c : url.substr(0, colon)) {
    if (is_skipped_by_browsers(c)) continue;
    scheme += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return scheme;
}

bool is_allowed_url(std::string_view url) {
  const auto colon = url.find_first_of(":/?#");
  if (colon == std::string_view::npos || url[colon] != ':') return true;
  const auto written = url.substr(0, colon);
  if (std::any_of(written.begin(), written.end(), is_skipped_by_browsers)) return false;
  const auto scheme = url_scheme(url);
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

void append_url(std::string& out, std::string_view url) {
  if (!is_allowed_url(url)) {
    out += '#';
    return;
  }
  for (const char c : url) {
    if (const auto escape = escape_of(c); !escape.empty() && stands_in_address(c)) {
      out += escape;
    } else if (stands_in_address(c)) {
      out += c;
    } else {
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
}

}  // namespace waymark
