#include "serve/request_path.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace waymark {
namespace {

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const auto lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      out += text[at];
      continue;
    }
    if (at + 2 >= text.size()) return std::nullopt;
    const auto high = digit_value(text[at + 1]);
    const auto low = digit_value(text[at + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
    at += 2;
  }
  return out;
}

bool is_forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F || c == '\\';
}

bool has_bad_step(std::string_view path) {
  for (;;) {
    const auto slash = path.find('/');
    const auto step = path.substr(0, slash);
    const bool is_last = slash == std::string_view::npos;
    if (step == "." || step == ".." || (step.empty() && !is_last)) return true;
    if (is_last) return false;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

std::optional<std::string> path_in_site(std::string_view target, std::string_view base_path) {
  auto path = decoded(target.substr(0, target.find_first_of("?#")));
  if (!path || !path->starts_with(base_path)) return std::nullopt;
  path->erase(0, base_path.size());
  if (std::any_of(path->begin(), path->end(), is_forbidden) || first_invalid_utf8(*path) ||
      has_bad_step(*path)) {
    return std::nullopt;
  }
  if (path->empty() || path->ends_with('/')) *path += "index.html";
  return path;
}

}  // namespace waymark
