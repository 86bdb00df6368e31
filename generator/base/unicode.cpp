// The part of text.hpp and word_text.hpp that needs Unicode's tables; the only user of utf8proc.
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

#include "base/text.hpp"
#include "base/word_text.hpp"

namespace waymark {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* made = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &made,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(made, &std::free);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(made), static_cast<std::size_t>(length));
}

// The second byte of a letter of Latin-1 in UTF-8, after 0xC3.
struct Latin {
  static constexpr unsigned char lead = 0xC3;
  static constexpr unsigned char sharp_s = 0x9F;  // two letters when folded
  // What remains without marks, for the first half of 64 bytes and the second alike; a space where
  // the letter stays.
  static constexpr std::string_view bases = "aaaaaa ceeeeiiii nooooo  uuuuy  ";

  static unsigned char lower(unsigned char second) {
    constexpr unsigned char times = 0x97;
    constexpr unsigned char first_lower = 0xA0;
    return second < first_lower && second != times ? second + (0xA0 - 0x80) : second;
  }
};

// A text of the letters and marks that nearly all Swedish texts have and no others, in lower case,
// without diacritics if wanted: the same as by Unicode's tables, which take twenty times as long.
// Nothing where the text has something else.
std::optional<std::string> common_lower(std::string_view text, bool strips_marks) {
  std::string out(text.size(), '\0');
  auto* to = out.data();
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = byte(i);
    if (c < 0x80) {
      *to++ = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    } else if (c == Latin::lead && byte(i + 1) >= 0x80 && byte(i + 1) != Latin::sharp_s) {
      const auto second = byte(++i);
      const char base = Latin::bases[second % 32];
      const bool is_y = second == 0xBF;  // ÿ, whose capital is no letter of Latin-1
      if (strips_marks && (base != ' ' || is_y)) {
        *to++ = is_y ? 'y' : base;
      } else {
        *to++ = static_cast<char>(c);
        *to++ = static_cast<char>(Latin::lower(second));
      }
    } else if (const auto mark = text.substr(i, 3); mark == "–" || mark == "’" || mark == "”") {
      to = std::copy(mark.begin(), mark.end(), to);
      i += 2;
    } else if (text.substr(i, 2) == "§") {
      to = std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(i), 2, to);
      ++i;
    } else {
      return std::nullopt;
    }
  }
  out.resize(static_cast<std::size_t>(to - out.data()));
  return out;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::string nfc(std::string_view text) {
  // Below U+0300, whose first byte is 0xCC, there is nothing to compose (Unicode Annex 15).
  const bool is_composed = std::all_of(text.begin(), text.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
  if (is_composed) return std::string(text);
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold(std::string_view text) {
  if (auto folded = common_lower(text, true)) return *std::move(folded);
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                          UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
}

std::string lower_case(std::string_view text) {
  if (auto lower = common_lower(text, false)) return *std::move(lower);
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

bool is_word_character(std::int32_t code_point) {
  const auto category = utf8proc_category(code_point);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

std::string collation_key(std::string_view text) {
  auto key = lower_case(text);
  // Bytes above any ASCII letter put å, ä, ö last and in the order of the Swedish alphabet.
  replace_all(key, "å", "~1");
  replace_all(key, "ä", "~2");
  replace_all(key, "ö", "~3");
  if (is_ascii(key)) return key;
  return mapped(key, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_STRIPMARK);
}

}  // namespace waymark
