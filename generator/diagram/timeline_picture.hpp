// Rows of what happens over time: bars from day to day and diamonds on single days, under an axis
// of months, quarters or years, with lines through all rows for days that matter to them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/html.hpp"

namespace waymark {

// How it stands. Bars are told apart by how they are filled; the words beside them say the same.
enum class TimeState { past, present, coming, stopped };

// A bar from the first day to the last, both of them in it; a diamond where they are one day. An
// end without a day is open: it reaches the edge of the axis and ends in a point.
struct TimelineItem {
  std::optional<Day> from;
  std::optional<Day> to;
  TimeState state = TimeState::present;
  std::string label = {};  // beside it: "8 oktober"; may be empty
  std::string url = {};    // may be empty
};

struct TimelineLane {
  std::string label;
  std::string url = {};   // may be empty
  std::string note = {};  // below the label: "pågår"; may be empty
  std::vector<TimelineItem> items = {};
};

// A line through all rows.
struct TimelineMark {
  Day day;
  std::string label;  // "Slutleverans 1 december"
  bool is_today = false;
  // The axis is made long enough to hold it. One that is not and lies outside is left out.
  bool stretches = true;
};

struct TimelinePicture {
  std::string name;  // the picture's class, and the beginning of the ids in it
  std::string title;
  std::string description;
  std::array<std::string, 12> months;  // short: "jan"
  std::string quarter;                 // short: "kv"
  std::vector<TimelineLane> lanes;
  std::vector<TimelineMark> marks = {};
};

// Empty when no row has a day.
Html timeline_picture(const TimelinePicture& timeline);

}  // namespace waymark
