#include "check/private_numbers.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "check/letters.hpp"

namespace waymark {
namespace {

std::size_t digits_before(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (count < at && is_digit(text[at - count - 1])) ++count;
  return count;
}

std::size_t digits_from(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

// A number beside letters and hyphens is part of something longer.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  const auto joins = [](char c) { return is_letter(c) || c == '-' || c == '_'; };
  return (begin == 0 || !joins(text[begin - 1])) && (end == text.size() || !joins(text[end]));
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// A coordination number has 60 more than the day. Six digits leave the century open.
bool is_birthday(std::string_view digits) {
  constexpr int coordination = 60;
  const auto tail = digits.substr(digits.size() - 4);
  const int month = number(tail.substr(0, 2));
  const int day = number(tail.substr(2)) % coordination;
  const int year = number(digits.substr(0, digits.size() - 4));
  const auto exists = [&](int in) {
    return std::chrono::year_month_day{std::chrono::year{in},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
  };
  if (digits.size() == 8) return year >= 1800 && year < 2100 && exists(year);
  return exists(1900 + year) || exists(2000 + year);
}

// Luhn's sum over the ten digits; the last of them is its check digit.
bool has_check_digit(std::string_view date, std::string_view last) {
  int sum = 0;
  int factor = 2;
  for (const auto part : {date.substr(date.size() - 6), last}) {
    for (const char c : part) {
      const int product = (c - '0') * factor;
      sum += product / 10 + product % 10;
      factor = 3 - factor;
    }
  }
  return sum % 10 == 0;
}

using Found = std::optional<NumberPlace>;

// The identity number around the hyphen or plus at `at`.
Found identity_number(std::string_view text, std::size_t at) {
  constexpr std::size_t last = 4;
  const auto digits = digits_before(text, at);
  if ((digits != 6 && digits != 8) || digits_from(text, at + 1) != last) return std::nullopt;
  const auto begin = at - digits;
  const auto end = at + 1 + last;
  const auto date = text.substr(begin, digits);
  const bool is_one = stands_alone(text, begin, end) && is_birthday(date) &&
                      has_check_digit(date, text.substr(at + 1, last));
  return is_one ? Found({begin, end}) : std::nullopt;
}

// Where the number begins whose `7` of a mobile phone stands at `at`: behind `0`, `+46`, `+46 (0)`
// or `0046`.
std::optional<std::size_t> phone_begin(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> openings = {
      "+46 (0)", "+46(0)", "+46 0", "+460", "+46 ", "+46-", "+46", "0046", "0"};
  const auto before = text.substr(0, at);
  const auto* found = std::find_if(openings.begin(), openings.end(), [&](std::string_view opening) {
    return before.ends_with(opening);
  });
  if (found == openings.end()) return std::nullopt;
  const auto begin = at - found->size();
  const bool is_inside = begin > 0 && (is_digit(text[begin - 1]) || is_letter(text[begin - 1]) ||
                                       text[begin - 1] == '-' || text[begin - 1] == '.');
  return is_inside ? std::nullopt : std::optional(begin);
}

// Behind the blanks and hyphens that people write between the digits.
std::size_t past_gap(std::string_view text, std::size_t at) {
  constexpr std::size_t widest = 3;
  constexpr std::string_view wide_blank = "\xC2\xA0";
  const auto first = at;
  while (at < text.size() && at - first < widest) {
    if (text[at] == ' ' || text[at] == '-') {
      ++at;
    } else if (text.substr(at, wide_blank.size()) == wide_blank) {
      at += wide_blank.size();
    } else {
      break;
    }
  }
  return at;
}

Found phone_number(std::string_view text, std::size_t at) {
  constexpr std::string_view mobile = "02369";
  constexpr int digits = 9;
  const auto begin = phone_begin(text, at);
  if (!begin || at + 1 == text.size() || mobile.find(text[at + 1]) == mobile.npos) {
    return std::nullopt;
  }
  auto end = at;
  for (int count = 0; count < digits; ++count) {
    const auto next = count == 0 ? at : past_gap(text, end);
    if (next == text.size() || !is_digit(text[next])) return std::nullopt;
    end = next + 1;
  }
  const bool ends = end == text.size() || (!is_digit(text[end]) && stands_alone(text, end, end));
  return ends ? Found({*begin, end}) : std::nullopt;
}

// What `look` finds at each of `marks`.
std::vector<NumberPlace> search(std::string_view text, std::string_view marks,
                                Found (*look)(std::string_view, std::size_t)) {
  std::vector<NumberPlace> places;
  for (const char mark : marks) {
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
      if (const auto found = look(text, at)) places.push_back(*found);
    }
  }
  return places;
}

}  // namespace

std::vector<NumberPlace> identity_numbers(std::string_view text) {
  return search(text, "-+", &identity_number);
}

std::vector<NumberPlace> phone_numbers(std::string_view text) {
  return search(text, "7", &phone_number);
}

}  // namespace waymark
