#include "view/letters.hpp"

#include <utility>

#include "base/text.hpp"

namespace waymark {

std::string letter_of(const std::string& word) {
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
