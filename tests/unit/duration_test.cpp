// Lengths of time, numbers, times of day, days apart and placeholders, as people write them.
#include "base/duration.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/date.hpp"
#include "check/registry_numbers.hpp"

namespace waymark::test {

TEST_CASE("durations are read in every unit, and nothing else is") {
  struct Case {
    std::string text;
    std::int64_t thousandths;
    DurationUnit unit;
  };
  const std::vector<Case> cases = {{"10 arbetsdagar", 10000, DurationUnit::working_days},
                                   {"1 arbetsdag", 1000, DurationUnit::working_days},
                                   {"3 mån", 3000, DurationUnit::months},
                                   {"2,5 dagar", 2500, DurationUnit::days},
                                   {"0.125 dagar", 125, DurationUnit::days},
                                   {"15 hp", 15000, DurationUnit::credits},
                                   {"45 min", 45000, DurationUnit::minutes},
                                   {"2 timmar", 2000, DurationUnit::hours},
                                   {"1 vecka", 1000, DurationUnit::weeks},
                                   {"2 år", 2000, DurationUnit::years}};
  for (const auto& [text, thousandths, unit] : cases) {
    CAPTURE(text);
    CHECK(parse_duration(text) == Duration{thousandths, unit});
  }
  for (const auto* text : {"", "15", "15hp", "hp", "-2 dagar", "2,5555 dagar", "1e3 dagar",
                           "2  dagar", "2 Dagar", "två dagar", "2 dagar "}) {
    CAPTURE(text);
    CHECK_FALSE(parse_duration(text).has_value());
  }
}

TEST_CASE("numbers keep three decimals, and times of day are times of day") {
  CHECK(parse_thousandths("12,5") == 12500);
  CHECK(parse_thousandths("-0.5") == -500);
  CHECK(parse_thousandths("999999999999") == 999999999999000);
  CHECK_FALSE(parse_thousandths("1234567890123").has_value());
  CHECK_FALSE(parse_thousandths("1,").has_value());
  CHECK(parse_clock("15:30") == 930);
  CHECK(parse_clock("9:05") == 545);
  for (const auto* text : {"24:00", "12:60", "12.30", "1230", ":30", "12:3", "-1:30"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_clock(text).has_value());
  }
}

TEST_CASE("durations as ISO 8601 writes them") {
  const auto iso = [](std::string_view text) { return iso_8601(*parse_duration(text)); };
  CHECK(iso("3 mån") == "P3M");
  CHECK(iso("45 min") == "PT45M");
  CHECK(iso("2,5 dagar") == "P2.5D");
  CHECK(iso("1 år") == "P1Y");
  CHECK(iso("10 arbetsdagar") == "");
  CHECK(iso("15 hp") == "");
}

TEST_CASE("days are counted over months, leap years and to the calendar's ends") {
  CHECK(days_after({2025, 10, 14}, 90) == Day{2026, 1, 12});
  CHECK(days_after({2024, 2, 28}, 1) == Day{2024, 2, 29});
  CHECK(days_after({2025, 3, 1}, -1) == Day{2025, 2, 28});
  CHECK(days_after({9999, 12, 31}, 1) == Day{9999, 12, 31});
}

TEST_CASE("placeholders are told from texts that only look like them") {
  for (const auto* text : {"ÅÅÅÅ-MM-DD", "2024-XX-XX", "§ XXX", "2024-XX-XX, § XXX", "XX",
                           "Klicka här för att ange text."}) {
    CAPTURE(text);
    CHECK(is_placeholder(text));
  }
  for (const auto* text : {"", "X", "2024-05-06", "§ 75", "RS 2024-XX", "MD", "XX och YY"}) {
    CAPTURE(text);
    CHECK_FALSE(is_placeholder(text));
  }
}

TEST_CASE("registry numbers are held against their pattern") {
  CHECK(matches_pattern("RS 2024-05699", "@ ####-#####"));
  CHECK(matches_pattern("SSN 2023-00712", "@ ####-#####"));
  for (const auto* text : {"2017-00810", "RS 2024-0569", "RS 2024-056999", "rs 2024-05699", "RS",
                           "RS  2024-05699", ""}) {
    CAPTURE(text);
    CHECK_FALSE(matches_pattern(text, "@ ####-#####"));
  }
}

TEST_CASE("a date that much later is as exact as both allow") {
  const auto after = [](const char* date, const char* duration) {
    return to_string(date_after(*parse_date(date), *parse_duration(duration)));
  };
  CHECK(after("2024", "2 år") == "2026");
  CHECK(after("2024", "18 mån") == "2026-06");
  CHECK(after("2024-11", "3 mån") == "2025-02");
  CHECK(after("2024-02-29", "1 år") == "2025-02-28");
  CHECK(after("2024-12-31", "2 mån") == "2025-02-28");
  CHECK(after("2024-12-31", "0,5 år") == "2025-06-30");
  CHECK(after("2024", "1 vecka") == "2025-01-07");
  CHECK(after("2025-10-14", "10 dagar") == "2025-10-24");
  CHECK(after("2025-10-14", "900000000 år") == "9999-12-31");
}

}  // namespace waymark::test
