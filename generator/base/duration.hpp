// Lengths of time and extents as people write them in Swedish: `10 arbetsdagar`, `3 mån`,
// `2,5 dagar`, `15 hp`, `45 min`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace waymark {

// `credits` are higher education credits (högskolepoäng): 60 make a year's full-time study
// (Högskoleförordningen 6:2).
enum class DurationUnit { minutes, hours, days, working_days, weeks, months, years, credits };

struct Duration {
  std::int64_t thousandths = 0;  // of one unit, so that `2,5` is exact
  DurationUnit unit = DurationUnit::days;
  friend bool operator==(const Duration&, const Duration&) = default;
};

// Calendar days that it lasts: a working day is a seventh of five, a month a twelfth of 365.25
// days. Credits have no length of their own: 0.
double days_of(const Duration& duration);

// "working_days".
std::string_view unit_name(DurationUnit unit);

// As ISO 8601 writes it: "P3M", "PT45M", "P2.5D". Empty for working days and credits, of which it
// knows nothing.
std::string iso_8601(const Duration& duration);

// The date that much later, as exact as both allow: two years after 2024 is 2026, ten days after it
// is a day, counted from its last. A month that lacks the day ends with its last one. Stays within
// the calendar of `Day`.
PartialDate date_after(const PartialDate& date, const Duration& duration);

// A number with at most three decimals after a comma or point, a space, and a unit. Nothing for
// other text.
std::optional<Duration> parse_duration(std::string_view text);

// 2500 as `2,5`, with `mark` before the decimals; none that say nothing.
std::string with_decimals(std::int64_t thousandths, std::string_view mark);

// `2,5` as 2500. Nothing for other text and for more than twelve digits before the comma.
std::optional<std::int64_t> parse_thousandths(std::string_view text);

// Minutes after midnight of a time of day written as `15:30` or `9:05`.
std::optional<int> parse_clock(std::string_view text);

}  // namespace waymark
