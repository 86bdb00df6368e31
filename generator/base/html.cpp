#include "base/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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

// A set of bytes that is looked up in one step: every byte of the site passes here.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view members) {
    for (const char c : members) has_[static_cast<unsigned char>(c)] = true;
  }
  [[nodiscard]] constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> has_{};
};

constexpr ByteSet special("&<>\"'");
// What RFC 3986 lets stand in an address, and `%`, which an author may have written himself;
// without `&` and `'`, which it lets stand, too.
constexpr ByteSet plain_in_address(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$()*+,;=%");
constexpr ByteSet escaped_in_address("&'");

bool is_skipped_by_browsers(char c) { return static_cast<unsigned char>(c) <= 0x20; }

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (auto from = text.begin();;) {
    const auto at = std::find_if(from, text.end(), [](char c) { return special.has(c); });
    out.append(from, at);
    if (at == text.end()) return;
    out += escape_of(*at);
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

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
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
    if (plain_in_address.has(c)) {
      out += c;
    } else if (escaped_in_address.has(c)) {
      out += escape_of(c);
    } else {
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
}

}  // namespace waymark
