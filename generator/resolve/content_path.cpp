#include "resolve/content_path.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace waymark {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::string without_query(std::string_view path) {
  return std::string(path.substr(0, path.find('?')));
}

std::string percent_decoded(std::string_view path) {
  std::string out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool coded = path[i] == '%' && i + 2 < path.size() && hex_value(path[i + 1]) >= 0 &&
                       hex_value(path[i + 2]) >= 0;
    if (coded) {
      out += static_cast<char>(hex_value(path[i + 1]) * 16 + hex_value(path[i + 2]));
      i += 2;
    } else {
      out += path[i];
    }
  }
  return out;
}

std::string joined_path(std::string_view from, std::string_view path) {
  std::vector<std::string_view> parts;
  std::string all =
      path.starts_with('/') ? std::string(path.substr(1)) : fmt::format("{}/{}", from, path);
  for (std::size_t begin = 0; begin <= all.size();) {
    const auto end = std::min(all.find('/', begin), all.size());
    const auto part = std::string_view(all).substr(begin, end - begin);
    begin = end + 1;
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (parts.empty()) {
      return {};
    } else {
      parts.pop_back();
    }
  }
  return fmt::format("{}", fmt::join(parts, "/"));
}

}  // namespace waymark
