// Calendars for programs: folding, escapes, times, and the whole text of a small one.
#include "export/icalendar.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

namespace waymark::test {
namespace {

bool has(const std::string& text, std::string_view line) {
  return text.find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
}

CalendarText one_event(std::string time_zone, std::optional<int> start, std::optional<int> end) {
  CalendarEvent event;
  event.uid = "a.date@intranet.example.org";
  event.title = "Möte";
  event.day = {2025, 10, 15};
  event.start = start;
  event.end = end;
  return {"Nätverket", std::move(time_zone), {2025, 10, 14}, {event}};
}

}  // namespace

TEST_CASE("a line of 75 octets is whole, a longer one goes on behind a space") {
  const std::string full(75, 'a');
  CHECK(icalendar_line(full) == full + "\r\n");
  CHECK(icalendar_line(full + "b") == full + "\r\n b\r\n");
  const std::string second(74, 'b');
  CHECK(icalendar_line(full + second) == full + "\r\n " + second + "\r\n");
  CHECK(icalendar_line(full + second + "c") == full + "\r\n " + second + "\r\n c\r\n");
  CHECK(icalendar_line("") == "\r\n");
}

TEST_CASE("folding splits no character") {
  // Two octets at 74 and 75 fit; at 75 and 76 they go to the next line.
  CHECK(icalendar_line(std::string(73, 'a') + "åb") == std::string(73, 'a') + "å\r\n b\r\n");
  CHECK(icalendar_line(std::string(74, 'a') + "å") == std::string(74, 'a') + "\r\n å\r\n");
  CHECK(icalendar_line(std::string(72, 'a') + "😀") == std::string(72, 'a') + "\r\n 😀\r\n");
  std::string long_text;
  for (int i = 0; i < 500; ++i) long_text += i % 3 == 0 ? "å" : i % 3 == 1 ? "€" : "😀";
  const auto folded = icalendar_line(long_text);
  std::string unfolded;
  for (std::size_t at = 0; at < folded.size();) {
    const auto end = folded.find("\r\n", at);
    CHECK(end - at <= 75);
    const auto line = folded.substr(at, end - at);
    CHECK_FALSE(first_invalid_utf8(line));
    unfolded += at == 0 ? line : line.substr(1);
    at = end + 2;
  }
  CHECK(unfolded == long_text);
}

TEST_CASE("what has a meaning in iCalendar is escaped") {
  CHECK(icalendar_text("a;b,c\\d\ne\r\nf\tg\x01h:\"i\"") == "a\\;b\\,c\\\\d\\ne\\nf g h:\"i\"");
}

TEST_CASE("times stand in the zone of the site, in summer and in winter alike") {
  const auto stockholm = icalendar(one_event("Europe/Stockholm", 9 * 60 + 5, 16 * 60 + 30));
  CHECK(has(stockholm, "DTSTART;TZID=Europe/Stockholm:20251015T090500"));
  CHECK(has(stockholm, "DTEND;TZID=Europe/Stockholm:20251015T163000"));
  CHECK(has(stockholm, "BEGIN:VTIMEZONE"));
  const auto utc = icalendar(one_event("Etc/UTC", 0, std::nullopt));
  CHECK(has(utc, "DTSTART:20251015T000000Z"));
  CHECK(utc.find("DTEND") == std::string::npos);
  const auto other = icalendar(one_event("America/New_York", 60, 61));
  CHECK(has(other, "DTSTART:20251015T010000"));
  CHECK(has(other, "DTEND:20251015T010100"));
  CHECK(other.find("VTIMEZONE") == std::string::npos);
}

TEST_CASE("the whole of a small calendar") {
  auto calendar = one_event("Europe/Stockholm", std::nullopt, std::nullopt);
  auto& event = calendar.events.front();
  event.category = "Möte";
  event.description = "Två; rader\nmed, tecken";
  event.place = "Rum 1";
  event.url = "https://intranet.example.org/meetings/a.html";
  event.is_cancelled = true;
  event.takes_time = false;
  event.day = {2025, 12, 31};
  CHECK(icalendar(calendar) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Waymark//Waymark " WAYMARK_VERSION
        "//EN\r\nNAME:Nätverket\r\nX-WR-CALNAME:Nätverket\r\n"
        "REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n"
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
        "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n"
        "END:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\nUID:a.date@intranet.example.org\r\nDTSTAMP:20251014T000000Z\r\n"
        "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\nSUMMARY:Möte\r\n"
        "DESCRIPTION:Två\\; rader\\nmed\\, tecken\r\nLOCATION:Rum 1\r\nCATEGORIES:Möte\r\n"
        "URL:https://intranet.example.org/meetings/a.html\r\nSTATUS:CANCELLED\r\nSEQUENCE:1\r\n"
        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

}  // namespace waymark::test
