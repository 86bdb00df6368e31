#include "export/yaml_scalar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"

namespace waymark {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// A letter first, then letters, digits and marks that mean nothing in YAML.
bool has_plain_form(std::string_view text) {
  constexpr std::string_view marks = " -.,/()+§%&!?;=";
  if (text.empty() || !is_letter(text.front()) || text.back() == ' ') return false;
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || marks.find(c) != std::string_view::npos;
  });
}

// What some reader of YAML takes for a truth value, nothing, or a number.
bool is_other_than_text(std::string_view text) {
  constexpr std::array<std::string_view, 9> words = {"true", "false", "yes", "no", "on",
                                                     "off",  "null",  "y",   "n"};
  return std::find(words.begin(), words.end(), fold(text)) != words.end();
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
  if (has_plain_form(text) && !is_other_than_text(text)) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      fmt::format_to(std::back_inserter(out), "\\x{:02X}", byte);
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

}  // namespace waymark
