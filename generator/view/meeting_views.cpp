#include "view/meeting_views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/date.hpp"
#include "project/calendar.hpp"
#include "view/field_values.hpp"

namespace waymark {
namespace {

// "15:30–16:30", "15:30"; empty where nobody has said when it begins.
std::string span_of(const Meeting& meeting) {
  if (!meeting.start.is_set()) return {};
  if (!meeting.end.is_set()) return clock(meeting.start);
  return fmt::format("{}–{}", clock(meeting.start), clock(meeting.end));
}

}  // namespace

std::string MeetingViews::when(const Meeting& meeting) const {
  if (!meeting.date.is_set()) return {};
  const auto& date = meeting.date.date;
  auto words = date.is_full() ? fmt::format("{} {} ({} {})",
                                            context_.vocabulary.word(fmt::format(
                                                "weekdays.{}", weekday(date.first_day()))),
                                            context_.vocabulary.in_words(date.first_day()),
                                            word("week"), week_of(date.first_day()))
                              : context_.vocabulary.date(date);
  const auto span = span_of(meeting);
  return span.empty() ? words : fmt::format("{}, {} {}", words, word("at"), span);
}

ValueView MeetingViews::state(const Meeting& meeting) const {
  const auto as_of = context_.snapshot.as_of();
  const auto& field = field_named(meeting, "status");
  const auto& words = context_.vocabulary.of(meeting.kind, field).choices;
  if (!takes_place(meeting)) return {{}, {}, {}, false, words[meeting.status.index]};
  const bool coming = is_coming(meeting, as_of);
  if (coming) return {words.front()};  // even where a later text tells that it was held
  if (meeting.status.is("held")) return {words[meeting.status.index]};
  return {
      meeting.status.is_set() ? words[meeting.status.index] : std::string(), {}, word("passed")};
}

TableView MeetingViews::table(std::string label, const std::vector<const Meeting*>& meetings,
                              bool tells_forum, const Meeting* here) const {
  TableView table{std::move(label), {}, {}};
  table.columns = {{this->label("date")},  {word("time")},          {word("meeting")},
                   {this->label("forum")}, {this->label("status")}, {this->label("place")}};
  for (const auto* meeting : meetings) {
    table.rows.push_back(row(*meeting, meeting == here));
    if (!tells_forum) table.rows.back().cells[2].values.clear();
  }
  std::vector<RowView*> rows;
  for (auto& each : table.rows) rows.push_back(&each);
  drop_empty_columns(table.columns, rows);
  table.make_cards();
  return table;
}

TableView MeetingViews::table_of(const Forum& forum, std::string label,
                                 const std::vector<const Meeting*>& meetings,
                                 const Meeting* here) const {
  const bool has_others = std::any_of(meetings.begin(), meetings.end(), [&](const auto* meeting) {
    return meeting->forum.target != &forum;
  });
  return table(std::move(label), meetings, has_others, here);
}

RowView MeetingViews::row(const Meeting& meeting, bool is_here) const {
  RowView row{cell(meeting, "date"), {}};
  if (row.head.values.empty()) row.head.values.push_back({word("no_day")});
  CellView time;
  if (const auto span = span_of(meeting); !span.empty()) time.values.push_back({span});
  row.cells.push_back(std::move(time));
  ValueView name{std::string(name_of(meeting)), linker_.url(meeting), {}, meeting.illustrative.all};
  if (is_here) name = {name.text, {}, word("here"), name.is_example};
  row.cells.push_back({{std::move(name)}});
  row.cells.push_back(cell(meeting, "forum"));
  row.cells.push_back({{state(meeting)}});
  row.cells.push_back(cell(meeting, "place"));
  return row;
}

CellView MeetingViews::cell(const Meeting& meeting, std::string_view field) const {
  return {fields_.values(meeting, field_named(meeting, field), meeting)};
}

std::string MeetingViews::label(std::string_view field) const {
  const auto* found = find_field(kind_info(kind_of<Meeting>).own_fields, field);
  return context_.vocabulary.of(kind_of<Meeting>, *found).label;
}

std::string MeetingViews::word(std::string_view name) const {
  return context_.vocabulary.word(fmt::format("meetings.{}", name));
}

}  // namespace waymark
