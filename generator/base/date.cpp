#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/diagnostics.hpp"
#include "base/text.hpp"

namespace waymark {
namespace {

int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

std::chrono::sys_days as_chrono(const Day& day) {
  using namespace std::chrono;
  return year_month_day{year{day.year}, month{static_cast<unsigned>(day.month)},
                        std::chrono::day{static_cast<unsigned>(day.day)}};
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool has_date_form(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  return (text.size() < 7 || text[4] == '-') && (text.size() < 10 || text[7] == '-');
}

}  // namespace

std::string to_string(const Day& day) {
  return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

Day days_after(const Day& day, int days) {
  const std::chrono::year_month_day then{as_chrono(day) + std::chrono::days{days}};
  const Day moved{static_cast<int>(then.year()),
                  static_cast<int>(static_cast<unsigned>(then.month())),
                  static_cast<int>(static_cast<unsigned>(then.day()))};
  return std::clamp(moved, Day{}, Day{9999, 12, 31});
}

int days_between(const Day& from, const Day& to) {
  return static_cast<int>((as_chrono(to) - as_chrono(from)).count());
}

int weekday(const Day& day) {
  return static_cast<int>(std::chrono::weekday{as_chrono(day)}.iso_encoding());
}

int week_of(const Day& day) {
  const auto thursday = days_after(day, 4 - weekday(day));  // its year is the week's
  return days_between({thursday.year, 1, 1}, thursday) / 7 + 1;
}

Day PartialDate::first_day() const { return {year, std::max(month, 1), std::max(day, 1)}; }

Day PartialDate::last_day() const {
  const int last_month = month == 0 ? 12 : month;
  return {year, last_month, day == 0 ? days_in_month(year, last_month) : day};
}

std::string to_string(const PartialDate& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return to_string(date.first_day());
}

std::optional<PartialDate> parse_date(std::string_view text) {
  if (!has_date_form(text)) return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = text.size() >= 7 ? digits(text.substr(5, 2)) : 0;
  const auto day = text.size() == 10 ? digits(text.substr(8, 2)) : 0;
  if (!year || *year == 0 || !month || !day) return std::nullopt;
  if (text.size() >= 7 && (*month < 1 || *month > 12)) return std::nullopt;
  if (text.size() == 10 && (*day < 1 || *day > days_in_month(*year, *month))) return std::nullopt;
  return PartialDate{*year, *month, *day};
}

std::optional<Day> parse_day(std::string_view text) {
  const auto date = parse_date(text);
  if (!date || !date->is_full()) return std::nullopt;
  return date->first_day();
}

bool is_date_placeholder(std::string_view text) {
  const auto folded = fold(trimmed(text));
  if (folded.starts_with("klicka har")) return true;
  const auto stands_in = [](char c) {
    return c == 'a' || c == 'y' || c == 'm' || c == 'd' || c == 'x' || c == '-' ||
           (c >= '0' && c <= '9');
  };
  const bool has_letter = folded.find_first_of("aymdx") != std::string::npos;
  return has_letter && has_date_form(folded) &&
         std::all_of(folded.begin(), folded.end(), stands_in);
}

bool is_placeholder(std::string_view text) {
  while (true) {
    const auto comma = text.find(',');
    auto piece = trimmed(text.substr(0, comma));
    constexpr std::string_view section = "§";
    if (piece.starts_with(section)) piece = trimmed(piece.substr(section.size()));
    const bool is_crossed = piece.size() >= 2 && piece.find_first_not_of("Xx") == piece.npos;
    if (!is_crossed && !is_date_placeholder(piece)) return false;
    if (comma == std::string_view::npos) return true;
    text.remove_prefix(comma + 1);
  }
}

Day today(const std::string& time_zone) {
  if (!time_zone.empty()) {
    // The C library takes a zone that it does not know for UTC, without a word.
    if (!std::filesystem::is_regular_file("/usr/share/zoneinfo/" + time_zone)) {
      throw EnvironmentError(fmt::format(
          "no time zone `{}` on this machine; write another `time_zone`, or install tzdata",
          time_zone));
    }
    ::setenv("TZ", time_zone.c_str(), 1);
  }
  ::tzset();
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

}  // namespace waymark
