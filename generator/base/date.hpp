// Calendar days and the partial dates that people write (a year, a month or a day).
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// A day of the Gregorian calendar, 0001-01-01 to 9999-12-31.
struct Day {
  int year = 1;
  int month = 1;  // 1–12
  int day = 1;    // 1–31
  friend auto operator<=>(const Day&, const Day&) = default;
};

// "2025-08-12".
std::string to_string(const Day& day);

// The day that many days later; before it for a negative number. Stays within the calendar above.
Day days_after(const Day& day, int days);

// From the one to the other; negative where the other comes before it.
int days_between(const Day& from, const Day& to);

// 1 for Monday to 7 for Sunday (ISO 8601).
int weekday(const Day& day);

// The week of the calendar, 1–53; the first one of a year has its 4 January in it (ISO 8601).
int week_of(const Day& day);

// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; month and day are 0 where they are not written.
struct PartialDate {
  int year = 0;
  int month = 0;
  int day = 0;

  // A period is its first to its last day.
  [[nodiscard]] Day first_day() const;
  [[nodiscard]] Day last_day() const;
  [[nodiscard]] bool is_full() const { return day != 0; }
  friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

// As it was written.
std::string to_string(const PartialDate& date);

// Nothing for text of another form and for days that do not exist (2025-02-30).
std::optional<PartialDate> parse_date(std::string_view text);

// A full day only.
std::optional<Day> parse_day(std::string_view text);

// A date that still has to be filled in: `ÅÅÅÅ-MM-DD`, `2024-XX-XX`, `20XX`, "Klicka här…".
bool is_date_placeholder(std::string_view text);

// A text made of nothing but such dates, of `XXX` and of `§ XXX`, between commas.
bool is_placeholder(std::string_view text);

// Today in the named IANA time zone ("Europe/Stockholm"), in the machine's own where the name is
// empty. Throws EnvironmentError where the machine lacks the zone. Reads the clock and changes the
// process's time zone: call it from `main`'s thread before any other starts.
Day today(const std::string& time_zone);

}  // namespace waymark
