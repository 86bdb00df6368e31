#include "check/written_period.hpp"

#include <doctest/doctest.h>

#include "base/date.hpp"

namespace waymark::test {
namespace {

std::string read(std::string_view text) {
  const auto period = parse_period(text);
  return period ? to_string(period->first) + " " + to_string(period->last) : "";
}

}  // namespace

TEST_CASE("a time written as a text is its first to its last day") {
  CHECK(read("2026") == "2026-01-01 2026-12-31");
  CHECK(read(" 2025-09 ") == "2025-09-01 2025-09-30");
  CHECK(read("2024–2027") == "2024-01-01 2027-12-31");
  CHECK(read("2024-2027") == "2024-01-01 2027-12-31");
  CHECK(read("2025/2026") == "2025-01-01 2026-12-31");
  CHECK(read("2025-09-2026-01") == "2025-09-01 2026-01-31");
  CHECK(read("2025-09 – 2026-01-15") == "2025-09-01 2026-01-15");
  CHECK(read("2025-09-01 till 2026-06") == "2025-09-01 2026-06-30");
}

TEST_CASE("a text that is no time, or one backwards, is none") {
  for (const auto* text : {"", "–", "hösten 2025", "tre år från 2024", "2024–27", "2027–2024",
                           "2024–2025–2026", "2025-13"}) {
    CAPTURE(text);
    CHECK(read(text).empty());
  }
}

}  // namespace waymark::test
