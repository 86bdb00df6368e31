#include "view/calendar_events.hpp"

#include <fmt/format.h>

#include "model/field_path.hpp"
#include "urls/site_address.hpp"
#include "view/field_values.hpp"

namespace waymark {
namespace {

class EventMaker {
 public:
  explicit EventMaker(const ViewContext& context)
      : context_(context), site_(site_name(context.site)) {}

  [[nodiscard]] CalendarEvent make(const CalendarEntry& entry) const {
    const auto& entity = *entry.entity;
    CalendarEvent event;
    event.uid = uid_of(entry);
    event.category = context_.vocabulary.one(entity.kind);
    event.url = address_of(context_.site, context_.addresses.page(entity));
    event.day = entry.day;
    event.title = title_of(entry);
    event.takes_time = false;
    add_line(event, entity.summary.value);
    if (const auto* meeting = as<Meeting>(&entity); entry.occasion == Occasion::meeting) {
      add_meeting(*meeting, event);
    }
    return event;
  }

 private:
  // What the entity is to do by the day, in the words of its field.
  static std::string_view field_of(Occasion occasion) {
    switch (occasion) {
      case Occasion::meeting: return "date";
      case Occasion::answer: return "answer_by";
      case Occasion::delivery: return "deliver_by";
      case Occasion::review: return "review_by";
    }
    return {};
  }

  // An entity can have several days, but only one of each sort.
  [[nodiscard]] std::string uid_of(const CalendarEntry& entry) const {
    return fmt::format("{}.{}@{}", first_id(*entry.entity), field_of(entry.occasion), site_);
  }

  [[nodiscard]] std::string title_of(const CalendarEntry& entry) const {
    const auto& entity = *entry.entity;
    auto title = std::string(name_of(entity));
    if (const auto before = words_before(entry); !before.empty()) {
      title = fmt::format("{}: {}", before, title);
    }
    const auto& marks = entity.illustrative;
    if (!marks.all && !is_marked(marks, field_of(entry.occasion))) return title;
    return fmt::format("{} ({})", title, context_.vocabulary.word("values.example"));
  }

  [[nodiscard]] std::string words_before(const CalendarEntry& entry) const {
    switch (entry.occasion) {
      case Occasion::answer: return word("answer");
      case Occasion::delivery: return word("delivery");
      case Occasion::review: return word("review");
      case Occasion::meeting: break;
    }
    const auto& meeting = *as<Meeting>(entry.entity);
    if (meeting.status.is("cancelled")) return word("cancelled");
    return meeting.status.is("break") ? word("no_meeting") : std::string();
  }

  void add_meeting(const Meeting& meeting, CalendarEvent& event) const {
    event.takes_time = takes_place(meeting);
    event.is_cancelled = meeting.status.is("cancelled");
    event.place = meeting.place.value;
    if (meeting.start.is_set()) event.start = meeting.start.minutes;
    const bool has_end = event.start && meeting.end.is_set() && *event.start < meeting.end.minutes;
    if (has_end) event.end = meeting.end.minutes;
    add_with(meeting, event);
    for (const auto& item : meeting.agenda) {
      const auto at = item.at.is_set() ? clock(item.at) + " " : std::string();
      add_line(event, at + item.item.value);
    }
  }

  void add_with(const Meeting& meeting, CalendarEvent& event) const {
    std::string names;
    for (const auto& each : meeting.with.items) {
      if (each.target == nullptr) continue;
      names += names.empty() ? "" : ", ";
      names += name_of(*each.target);
    }
    if (!names.empty()) add_line(event, fmt::format("{}: {}", word("with"), names));
  }

  static void add_line(CalendarEvent& event, const std::string& line) {
    if (line.empty()) return;
    if (!event.description.empty()) event.description += '\n';
    event.description += line;
  }

  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("calendar.{}", name));
  }

  const ViewContext& context_;
  std::string site_;
};

}  // namespace

CalendarText make_calendar(const ViewContext& context, const Forum* forum) {
  CalendarText calendar;
  calendar.title = forum == nullptr ? context.site.title.value : std::string(name_of(*forum));
  calendar.time_zone = context.site.time_zone.value;
  calendar.as_of = context.snapshot.as_of();
  const EventMaker maker(context);
  const auto& entries = forum == nullptr ? context.calendar.all() : context.calendar.of(*forum);
  for (const auto& entry : entries) calendar.events.push_back(maker.make(entry));
  return calendar;
}

}  // namespace waymark
