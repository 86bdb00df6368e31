// A meeting of a forum.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// An item of the agenda.
struct AgendaItem : Record {
  ClockTime at;
  ClockTime until;
  Text item;
  Refs<Role> presenters;

  static FieldTable fields();
};

struct MeetingStatus {
  static constexpr std::array<std::string_view, 4> words = {"planned", "held", "cancelled",
                                                            "break"};
};

struct Meeting : Entity {
  static constexpr std::string_view name = "meeting";
  static constexpr std::string_view folder = "meetings";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<Forum> forum;
  DateValue date;
  Choice<MeetingStatus> status;
  Refs<Forum, Role> with;
  ClockTime start;
  ClockTime end;
  Text place;
  Records<AgendaItem> agenda;
  Texts follows_up;
  Refs<Decision> decisions;
  Texts summary_points;
};

}  // namespace waymark
