// Calendars as iCalendar (RFC 5545, with the name and the interval of RFC 7986), for programs that
// open the file once or follow its address.
#pragma once

#include <string>
#include <string_view>

#include "view/calendar_events.hpp"

namespace waymark {

// Times stand in the calendar's zone where it is Europe/Stockholm, whose rules go with the file;
// as UTC where it is UTC; else without a zone ("floating", RFC 5545 3.3.5), so that each reader
// sees the time that was written.
//
// DTSTAMP is the beginning of the as-of day: the same content gives the same bytes. SEQUENCE is 1
// for what is cancelled, 0 for the rest: programs take what has the higher number.
std::string icalendar(const CalendarText& calendar);

// A property's value of type TEXT: `\`, `;`, `,` and line breaks escaped, other control characters
// as spaces (RFC 5545 3.3.11).
std::string icalendar_text(std::string_view text);

// A content line with CRLF, folded so that no line is longer than 75 octets and no character is
// split (RFC 5545 3.1).
std::string icalendar_line(std::string_view line);

}  // namespace waymark
