#include "project/upcoming.hpp"

#include <algorithm>
#include <set>

namespace waymark {
namespace {

class EventFinder {
 public:
  EventFinder(Day after, Day until) : after_(after), until_(until) {}

  void look_at(const Entity& entity) {
    if (entity.valid_from.is_set()) {
      add(entity.valid_from.date.first_day(), entity.valid_from, EventKind::begins, entity,
          nullptr);
    }
    if (entity.valid_to.is_set()) {
      add(entity.valid_to.date.last_day(), entity.valid_to, EventKind::ends, entity, nullptr);
    }
    for (const auto* field : kind_info(entity).fields) {
      if (!field->facts.upcoming) continue;
      const auto& date = *std::get<const DateValue*>(field->reach(entity));
      if (date.is_set()) add(date.date.last_day(), date, EventKind::date, entity, field);
    }
  }

  std::vector<Event> events;

 private:
  void add(Day day, const DateValue& date, EventKind kind, const Entity& entity,
           const Field* field) {
    if (after_ < day && day <= until_) events.push_back({day, date.date, kind, &entity, field});
  }

  Day after_;
  Day until_;
};

void add_days_of(const Unit& unit, std::set<Day>& days) {
  if (unit.valid_from.is_set()) days.insert(unit.valid_from.date.first_day());
  if (unit.valid_to.is_set()) days.insert(days_after(unit.valid_to.date.last_day(), 1));
  for (const auto& parent : unit.parent) {
    if (parent.from.is_set()) days.insert(parent.from.date.first_day());
    if (parent.until.is_set()) days.insert(days_after(parent.until.date.last_day(), 1));
  }
}

}  // namespace

std::vector<Event> upcoming_events(const Snapshot& snapshot, int days) {
  EventFinder finder(snapshot.as_of(), days_after(snapshot.as_of(), days));
  for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
    for (const auto* entity : snapshot.of_kind(static_cast<KindIndex>(kind))) {
      finder.look_at(*entity);
    }
  }
  std::stable_sort(finder.events.begin(), finder.events.end(),
                   [](const Event& a, const Event& b) { return a.day < b.day; });
  return std::move(finder.events);
}

std::vector<Day> structure_days(const Snapshot& snapshot) {
  constexpr std::size_t most = 12;
  std::set<Day> days;
  for (const auto* unit : snapshot.of_kind(kind_of<Unit>)) add_days_of(*as<Unit>(unit), days);
  days.erase(snapshot.as_of());
  const auto later = days.upper_bound(snapshot.as_of());
  std::vector<Day> before(days.begin(), later);
  std::vector<Day> after(later, days.end());
  if (before.size() > most) before.erase(before.begin(), before.end() - most);
  if (after.size() > most) after.resize(most);
  before.insert(before.end(), after.begin(), after.end());
  return before;
}

}  // namespace waymark
