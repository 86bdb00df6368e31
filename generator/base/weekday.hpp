// Days as a calendar on the wall has them: their weekdays, their weeks, and how many lie between.
#pragma once

#include "base/date.hpp"

namespace waymark {

// From the one to the other; negative where the other comes before it.
int days_between(const Day& from, const Day& to);

// 1 for Monday to 7 for Sunday (ISO 8601).
int weekday(const Day& day);

// The week of the calendar, 1–53; the first one of a year has its 4 January in it (ISO 8601).
int week_of(const Day& day);

}  // namespace waymark
