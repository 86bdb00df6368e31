#include "export/icalendar.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr std::string_view stockholm = "Europe/Stockholm";

// Summer time from the last Sunday in March to the last Sunday in October, both at 01:00 UTC:
// directive 2000/84/EC and SFS 2001:127, in force by earlier directives since 1996.
constexpr std::string_view stockholm_rules[] = {
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Stockholm",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
};

std::string date(const Day& day) {
  return fmt::format("{:04}{:02}{:02}", day.year, day.month, day.day);
}

class Writer {
 public:
  explicit Writer(const CalendarText& calendar) : calendar_(calendar) {}

  std::string write() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Waymark//Waymark " WAYMARK_VERSION "//EN");
    text("NAME", calendar_.title);
    text("X-WR-CALNAME", calendar_.title);  // what most programs read for NAME
    line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    line("X-PUBLISHED-TTL:P1D");
    if (calendar_.time_zone == stockholm) {
      for (const auto rule : stockholm_rules) line(rule);
    }
    for (const auto& event : calendar_.events) write_event(event);
    line("END:VCALENDAR");
    return std::move(out_);
  }

 private:
  void write_event(const CalendarEvent& event) {
    line("BEGIN:VEVENT");
    text("UID", event.uid);
    line(fmt::format("DTSTAMP:{}T000000Z", date(calendar_.as_of)));
    write_time(event);
    text("SUMMARY", event.title);
    text("DESCRIPTION", event.description);
    text("LOCATION", event.place);
    text("CATEGORIES", event.category);
    if (!event.url.empty()) line("URL:" + event.url);
    line(event.is_cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    line(event.is_cancelled ? "SEQUENCE:1" : "SEQUENCE:0");
    line(event.takes_time && event.start ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  // All day: the end is the day after, which is not part of it.
  void write_time(const CalendarEvent& event) {
    if (!event.start) {
      line("DTSTART;VALUE=DATE:" + date(event.day));
      line("DTEND;VALUE=DATE:" + date(days_after(event.day, 1)));
      return;
    }
    line("DTSTART" + time(event.day, *event.start));
    if (event.end) line("DTEND" + time(event.day, *event.end));
  }

  [[nodiscard]] std::string time(const Day& day, int minutes) const {
    const auto local = fmt::format("{}T{:02}{:02}00", date(day), minutes / 60, minutes % 60);
    if (calendar_.time_zone == stockholm) return fmt::format(";TZID={}:{}", stockholm, local);
    const bool is_utc = calendar_.time_zone == "UTC" || calendar_.time_zone == "Etc/UTC";
    return fmt::format(":{}{}", local, is_utc ? "Z" : "");
  }

  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) line(fmt::format("{}:{}", name, icalendar_text(value)));
  }

  void line(std::string_view line) { out_ += icalendar_line(line); }

  const CalendarText& calendar_;
  std::string out_;
};

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

std::string icalendar(const CalendarText& calendar) { return Writer(calendar).write(); }

std::string icalendar_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
      out += c;
    } else if (c != '\r') {
      const auto byte = static_cast<unsigned char>(c);
      out += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
  }
  return out;
}

std::string icalendar_line(std::string_view line) {
  constexpr std::size_t longest = 75;
  std::string out;
  for (auto room = longest; line.size() > room; room = longest - 1) {
    auto end = room;
    while (continues_character(line[end])) --end;
    out += line.substr(0, end);
    out += "\r\n ";
    line.remove_prefix(end);
  }
  return (out += line) += "\r\n";
}

}  // namespace waymark
