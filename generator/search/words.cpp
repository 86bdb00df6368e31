#include "search/words.hpp"

#include <cstdint>
#include <vector>

#include "base/text.hpp"
#include "base/word_text.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_parts = 4;

struct CodePoint {
  std::int32_t value = 0;
  std::size_t size = 1;
};

// `text` is well-formed UTF-8, as every text that was read is.
CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const auto next = [&](std::size_t i) { return byte(i) & 0x3F; };
  if (byte(0) < 0x80) return {byte(0), 1};
  if (byte(0) < 0xE0 && at + 1 < text.size()) return {(byte(0) & 0x1F) << 6 | next(1), 2};
  if (byte(0) < 0xF0 && at + 2 < text.size()) {
    return {(byte(0) & 0x0F) << 12 | next(1) << 6 | next(2), 3};
  }
  if (at + 3 < text.size()) {
    return {(byte(0) & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4};
  }
  return {};
}

bool is_in_word(std::int32_t code_point) {
  if (code_point > 0xFF) return is_word_character(code_point);
  if (code_point >= 0xC0) return code_point != 0xD7 && code_point != 0xF7;  // × and ÷
  if (code_point >= 0x80) return is_word_character(code_point);
  return (code_point >= 'a' && code_point <= 'z') || (code_point >= '0' && code_point <= '9') ||
         (code_point >= 'A' && code_point <= 'Z');
}

bool is_joiner(std::int32_t code_point) {
  constexpr std::int32_t right_quote = 0x2019;
  return code_point == '-' || code_point == '/' || code_point == ':' || code_point == '.' ||
         code_point == '\'' || code_point == right_quote;
}

bool is_kept(std::string_view word) {
  const bool is_digit = word.size() == 1 && word[0] >= '0' && word[0] <= '9';
  return is_digit || count_code_points(word) > 1;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto point = code_point_at(text, at);
    if (!is_in_word(point.value)) break;
    at += point.size;
  }
  return at;
}

void use_parts(const std::vector<std::string_view>& parts,
               const std::function<void(std::string_view)>& use) {
  std::string whole;
  for (const auto part : parts) {
    const auto word = lower_case(part);
    if (is_kept(word)) use(word);
    if (parts.size() > 1) whole += word;
  }
  if (parts.size() > 1 && parts.size() <= most_parts) use(whole);
}

}  // namespace

void for_each_search_word(std::string_view text, const std::function<void(std::string_view)>& use) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = end_of_word(text, at);
    if (end > at) parts.push_back(text.substr(at, end - at));
    if (end == text.size()) break;
    const auto mark = code_point_at(text, end);
    at = end + mark.size;
    const bool goes_on = is_joiner(mark.value) && !parts.empty() && end_of_word(text, at) > at;
    if (goes_on) continue;
    use_parts(parts, use);
    parts.clear();
  }
  use_parts(parts, use);
}

std::string search_key(std::string_view word) {
  auto key = fold(word);
  const auto replace = [&](std::string_view from, char to) {
    for (auto at = key.find(from); at != std::string::npos; at = key.find(from, at)) {
      key.replace(at, from.size(), 1, to);
    }
  };
  replace("æ", 'a');
  replace("ø", 'o');
  return key;
}

}  // namespace waymark
