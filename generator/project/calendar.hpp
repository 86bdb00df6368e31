// What happens on which day, and which forums it concerns: meetings, and the days by which somebody
// has to answer, deliver or review.
#pragma once

#include <unordered_map>
#include <vector>

#include "project/snapshot.hpp"

namespace waymark {

enum class Occasion { meeting, answer, delivery, review };

struct CalendarEntry {
  Day day;
  Occasion occasion;
  const Entity* entity;
};

// False for a meeting that is cancelled, and for a day told to be without one.
bool takes_place(const Meeting& meeting);

// True until the day has passed or the meeting is known to have been held; also where no day is
// known.
bool is_coming(const Meeting& meeting, Day as_of);

// Everything in it holds on the snapshot's day and stands in the order of days, then of times, then
// of the alphabet.
class Calendar {
 public:
  explicit Calendar(const Snapshot& snapshot);

  // Meetings on a known day, open questions to be answered, assignments to be delivered, and all
  // that is to be reviewed. Of a date without a day, the last day counts.
  [[nodiscard]] const std::vector<CalendarEntry>& all() const { return all_; }

  // Those that the forum meets at, has to answer, commissions, delivers or hosts, owns or approves.
  [[nodiscard]] const std::vector<CalendarEntry>& of(const Forum& forum) const;

  // That the forum holds, or takes part in.
  [[nodiscard]] const std::vector<const Meeting*>& meetings_of(const Forum& forum) const;

  // The first that takes place from the snapshot's day on; null for none.
  [[nodiscard]] const Meeting* next_of(const Forum& forum) const;

 private:
  void add(CalendarEntry entry, std::vector<const Entity*> concerned);
  void add_meetings(const Snapshot& snapshot);
  void add_questions(const Snapshot& snapshot);
  void add_deliveries(const Snapshot& snapshot);
  void add_reviews(const Snapshot& snapshot);

  Day as_of_;
  std::vector<CalendarEntry> all_;
  std::unordered_map<const Entity*, std::vector<CalendarEntry>> by_forum_;
  std::unordered_map<const Entity*, std::vector<const Meeting*>> meetings_;
};

// Puts meetings in the order of days, then of times, those without a day last; equals stay as they
// are.
void sort_by_time(std::vector<const Meeting*>& meetings);

// Puts questions in the order of the days by which they have to be answered, those without one
// last; equals stay as they are.
void sort_by_answer_day(std::vector<const Question*>& questions);

}  // namespace waymark
