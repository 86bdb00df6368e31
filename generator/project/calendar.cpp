#include "project/calendar.hpp"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

template <class Kind>
std::vector<const Kind*> current(const Snapshot& snapshot) {
  std::vector<const Kind*> found;
  for (const auto* entity : snapshot.of_kind(kind_of<Kind>)) {
    if (snapshot.is_current(*entity)) found.push_back(as<Kind>(entity));
  }
  return found;
}

std::vector<const Entity*> forums_among(std::initializer_list<const std::vector<Reference>*> lists,
                                        std::initializer_list<const Reference*> single) {
  std::vector<const Entity*> forums;
  const auto add = [&](const Reference& reference) {
    const auto* forum = as<Forum>(reference.target);
    const bool is_new = std::find(forums.begin(), forums.end(), forum) == forums.end();
    if (forum != nullptr && is_new) forums.push_back(forum);
  };
  for (const auto* each : single) add(*each);
  for (const auto* list : lists) std::for_each(list->begin(), list->end(), add);
  return forums;
}

template <class Map>
const typename Map::mapped_type& found_in(const Map& map, const Entity& key) {
  static const typename Map::mapped_type none;
  const auto found = map.find(&key);
  return found == map.end() ? none : found->second;
}

}  // namespace

bool takes_place(const Meeting& meeting) {
  return !meeting.status.is("cancelled") && !meeting.status.is("break");
}

bool is_coming(const Meeting& meeting, Day as_of) {
  if (!meeting.date.is_set()) return !meeting.status.is("held");
  return meeting.status.is("held") ? as_of < meeting.date.date.first_day()
                                   : as_of <= meeting.date.date.last_day();
}

void sort_by_time(std::vector<const Meeting*>& meetings) {
  const auto key = [](const Meeting* meeting) {
    return std::tuple(!meeting->date.is_set(), meeting->date.date.first_day(),
                      meeting->start.minutes);
  };
  std::stable_sort(meetings.begin(), meetings.end(),
                   [&](const Meeting* a, const Meeting* b) { return key(a) < key(b); });
}

void sort_by_answer_day(std::vector<const Question*>& questions) {
  const auto key = [](const Question* question) {
    const bool is_set = question->answer_by.is_set();
    return std::tuple(!is_set, is_set ? question->answer_by.date.last_day() : Day{});
  };
  std::stable_sort(questions.begin(), questions.end(),
                   [&](const Question* a, const Question* b) { return key(a) < key(b); });
}

Calendar::Calendar(const Snapshot& snapshot) : as_of_(snapshot.as_of()) {
  add_meetings(snapshot);
  add_questions(snapshot);
  add_deliveries(snapshot);
  add_reviews(snapshot);
  const auto by_day = [](const CalendarEntry& a, const CalendarEntry& b) { return a.day < b.day; };
  std::stable_sort(all_.begin(), all_.end(), by_day);
  for (auto& [forum, entries] : by_forum_) {
    std::stable_sort(entries.begin(), entries.end(), by_day);
  }
}

const std::vector<CalendarEntry>& Calendar::of(const Forum& forum) const {
  return found_in(by_forum_, forum);
}

const std::vector<const Meeting*>& Calendar::meetings_of(const Forum& forum) const {
  return found_in(meetings_, forum);
}

const Meeting* Calendar::next_of(const Forum& forum) const {
  const auto& meetings = meetings_of(forum);
  const auto next = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting* meeting) {
    return meeting->date.is_set() && takes_place(*meeting) && is_coming(*meeting, as_of_);
  });
  return next == meetings.end() ? nullptr : *next;
}

void Calendar::add(CalendarEntry entry, std::vector<const Entity*> concerned) {
  all_.push_back(entry);
  for (const auto* forum : concerned) by_forum_[forum].push_back(entry);
}

void Calendar::add_meetings(const Snapshot& snapshot) {
  auto meetings = current<Meeting>(snapshot);
  sort_by_time(meetings);
  for (const auto* meeting : meetings) {
    const auto forums = forums_among({&meeting->with.items}, {&meeting->forum});
    for (const auto* forum : forums) meetings_[forum].push_back(meeting);
    const auto& date = meeting->date.date;
    if (date.is_full()) add({date.first_day(), Occasion::meeting, meeting}, forums);
  }
}

void Calendar::add_questions(const Snapshot& snapshot) {
  for (const auto* question : current<Question>(snapshot)) {
    if (!question->status.is("open") || !question->answer_by.is_set()) continue;
    add({question->answer_by.date.last_day(), Occasion::answer, question},
        forums_among({&question->asked_of.items}, {}));
  }
}

void Calendar::add_deliveries(const Snapshot& snapshot) {
  for (const auto* each : current<Assignment>(snapshot)) {
    const bool is_done = each->status.is("delivered") || each->status.is("closed");
    if (is_done || !each->deliver_by.is_set()) continue;
    add({each->deliver_by.date.last_day(), Occasion::delivery, each},
        forums_among({&each->commissioned_by.items, &each->decided_by.items},
                     {&each->assigned_to, &each->within}));
  }
}

void Calendar::add_reviews(const Snapshot& snapshot) {
  for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
    for (const auto* entity : snapshot.of_kind(static_cast<KindIndex>(kind))) {
      if (!entity->review_by.is_set() || !snapshot.is_current(*entity)) continue;
      const auto* document = as<Document>(entity);
      add({entity->review_by.date.last_day(), Occasion::review, entity},
          document == nullptr ? forums_among({}, {&entity->owner})
                              : forums_among({}, {&entity->owner, &document->approved_by}));
    }
  }
}

}  // namespace waymark
