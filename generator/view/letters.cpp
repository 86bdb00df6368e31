#include "view/letters.hpp"

#include <utility>

#include "base/text.hpp"

namespace waymark {
namespace {

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

std::string letter_of(std::string_view word) {
  // Letters that combine with the one before them lie outside ASCII.
  if (word.size() > 1 && is_plain(word[0]) && static_cast<unsigned char>(word[1]) < 0x80) {
    return {static_cast<char>(word[0] & ~0x20)};
  }
  const auto text = nfc(word);
  const auto first = text.substr(0, code_point_offset(text, 1));
  constexpr std::pair<std::string_view, std::string_view> swedish[] = {
      {"å", "Å"}, {"ä", "Ä"}, {"ö", "Ö"}};
  for (const auto& [small, large] : swedish) {
    if (first == small || first == large) return std::string(large);
  }
  auto plain = fold(first).substr(0, 1);
  if (plain.empty() || plain[0] < 'a' || plain[0] > 'z') return "#";
  return {static_cast<char>(plain[0] - 'a' + 'A')};
}

}  // namespace waymark
