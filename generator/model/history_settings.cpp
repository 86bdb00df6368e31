#include "model/history_settings.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

constexpr std::array changes_table = {
    field<&ChangesSettings::since>(
        "since", {.required = true,
                  .sv = "Dag eller version i git som ändringar visas från.",
                  .en = "Day, or revision of git, since which changes are told."}),
};

// RFC 3986: unreserved characters, and the slash between the parts.
bool stands_as_it_is(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~' || c == '/';
}

}  // namespace

FieldTable ChangesSettings::fields() { return changes_table; }

bool is_edit_url(std::string_view pattern) {
  constexpr std::string_view schemes[] = {"https://", "http://"};
  for (const auto scheme : schemes) {
    if (!pattern.starts_with(scheme)) continue;
    const auto host_end = pattern.find('/', scheme.size());
    const auto at = pattern.find(edit_path);
    const bool has_blank = pattern.find_first_of(" \t\r\n\"<>") != std::string_view::npos;
    return host_end != std::string_view::npos && host_end > scheme.size() &&
           at != std::string_view::npos && at > host_end && pattern.rfind(edit_path) == at &&
           !has_blank;
  }
  return false;
}

std::string edit_address(std::string_view pattern, std::string_view path) {
  std::string encoded;
  for (const char c : path) {
    if (stands_as_it_is(c)) {
      encoded += c;
    } else {
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  std::string address(pattern);
  return address.replace(address.find(edit_path), edit_path.size(), encoded);
}

}  // namespace waymark
