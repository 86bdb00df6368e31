// Lower case and folding: the quick way that most texts take gives what Unicode's tables give.
#include <doctest/doctest.h>

#include <string>

#include "base/text.hpp"
#include "base/word_text.hpp"

namespace waymark::test {
namespace {

std::string letter(char32_t point) {
  return {static_cast<char>(0xC0 | (point >> 6)), static_cast<char>(0x80 | (point & 0x3F))};
}

// A text with a Cyrillic letter takes the slow way.
constexpr std::string_view slow = "Ж";
constexpr std::string_view slow_lower = "ж";

void check_both_ways(const std::string& text) {
  const auto expected_lower = lower_case(text + std::string(slow));
  CHECK_MESSAGE(lower_case(text) + std::string(slow_lower) == expected_lower, text);
  const auto expected_fold = fold(text + std::string(slow));
  CHECK_MESSAGE(fold(text) + std::string(slow_lower) == expected_fold, text);
}

TEST_CASE("the quick way to lower case and without marks is that of Unicode's tables") {
  for (char32_t point = 0x80; point < 0x180; ++point) {
    check_both_ways(letter(point));
    check_both_ways("a" + letter(point) + "Z");
  }
  for (char c = ' '; c < 0x7F; ++c) check_both_ways(std::string(1, c));
  for (const auto* text : {"Rådet – ”råd”, § 7", "Kommittén’s", "…", "a\u0308", "ﬁ", "№", "🙂"}) {
    check_both_ways(text);
  }
  CHECK(lower_case("ÅÄÖ ÉÇ") == "åäö éç");
  CHECK(fold("ÅÄÖ ÉÇ ÆØ") == "aao ec æø");
}

TEST_CASE("a text that is cut off within a letter is no reason to read on") {
  CHECK(lower_case("A\xC3").starts_with("A"));
  CHECK(fold("\xC3").size() <= 1);
}

TEST_CASE("what is no UTF-8 is found wherever it stands") {
  const std::string good = "Läkemedelskommittén och åtta till 🙂 — slut";
  CHECK_FALSE(first_invalid_utf8(good));
  for (std::size_t at = 0; at <= good.size(); ++at) {
    const bool is_start =
        at == good.size() || (static_cast<unsigned char>(good[at]) & 0xC0) != 0x80;
    if (!is_start) continue;
    const auto bad = good.substr(0, at) + "\xFF" + good.substr(at);
    CHECK(first_invalid_utf8(bad) == at);
  }
  CHECK(first_invalid_utf8("\xC3") == 0);
  CHECK(first_invalid_utf8("abcdefgh\xC3") == 8);
}

}  // namespace
}  // namespace waymark::test
