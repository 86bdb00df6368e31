// What a calendar program is told: the portal's calendar in words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/context.hpp"

namespace waymark {

struct CalendarEvent {
  std::string uid;  // the same for as long as the entity is, whatever it comes to be called
  std::string title;
  std::string category;
  std::string description;  // lines
  std::string place;
  std::string url;  // of the entity's page; empty where the site has no address
  Day day;
  std::optional<int> start;  // minutes after midnight; without it, all day
  std::optional<int> end;    // later than `start`
  bool is_cancelled = false;
  bool takes_time = true;  // false for what is only to be remembered
};

struct CalendarText {
  std::string title;
  std::string time_zone;  // IANA name in which times are told; may be empty
  Day as_of;              // when the events were as they are told
  std::vector<CalendarEvent> events;
};

// Of one forum; of the whole portal where it is null.
CalendarText make_calendar(const ViewContext& context, const Forum* forum);

}  // namespace waymark
