// What happens on which day: what begins and ends, and the dates that readers want to know of.
#pragma once

#include <vector>

#include "project/snapshot.hpp"

namespace waymark {

enum class EventKind { begins, ends, date };

struct Event {
  Day day;           // of a period, its first where it begins, else its last
  PartialDate date;  // as it was written
  EventKind kind;
  const Entity* entity;
  const Field* field;  // of a date; the field that holds it
};

// In the order of days, then of names: those after the snapshot's day, at most `days` later.
std::vector<Event> upcoming_events(const Snapshot& snapshot, int days);

// Days on which some unit begins, ends or comes under another; in order, at most twelve before the
// snapshot's day and twelve after it.
std::vector<Day> structure_days(const Snapshot& snapshot);

}  // namespace waymark
