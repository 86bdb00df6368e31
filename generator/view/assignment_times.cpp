#include "view/assignment_times.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "view/field_views.hpp"
#include "view/timeline_words.hpp"

namespace waymark {
namespace {

constexpr std::size_t fewest_in_a_picture = 2;

std::string word(const ViewContext& context, std::string_view name) {
  return context.vocabulary.word(fmt::format("assignment.{}", name));
}

TimelinePicture timeline_named(const ViewContext& context, const Assignment& assignment,
                               std::string_view name) {
  auto timeline = make_timeline(context, fmt::format("{}-picture", name),
                                fmt::format("{}: {}", word(context, name), name_of(assignment)));
  if (assignment.deliver_by.is_set()) {
    const auto day = assignment.deliver_by.date.last_day();
    timeline.marks.push_back(
        {day, fmt::format("{} {}", word(context, "delivery"), short_day(context, day))});
  }
  return timeline;
}

Html drawn(const TimelinePicture& timeline) {
  std::size_t items = 0;
  for (const auto& lane : timeline.lanes) {
    for (const auto& item : lane.items) items += item.from || item.to ? 1 : 0;
  }
  return items < fewest_in_a_picture ? Html() : timeline_picture(timeline);
}

void add_states(const ViewContext& context, TableView& table,
                const std::vector<std::optional<TimeState>>& states) {
  table.columns.push_back({context.vocabulary.word("timeline.state")});
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    table.rows[i].cells.push_back({{{state_in_words(context, states[i])}}});
  }
}

std::optional<TimeState> state_of(const ViewContext& context, const Involvement& involvement) {
  return state_of(context, involvement.date, involvement.date);
}

// By date, those without one last; places in the list as it is written.
std::vector<std::size_t> order_of(const Records<Involvement>& involves) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < involves.size(); ++i) order.push_back(i);
  const auto when = [&](std::size_t place) {
    const auto& date = involves[place].date;
    return std::tuple(!date.is_set(), date.is_set() ? date.date.first_day() : Day());
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](auto one, auto other) { return when(one) < when(other); });
  return order;
}

}  // namespace

std::optional<TableView> timeline_table(const ViewContext& context, const Linker& linker,
                                        const Assignment& assignment) {
  auto table = FieldViews(context, linker).table(assignment, "timeline");
  if (!table) return table;
  std::vector<std::optional<TimeState>> states;
  for (const auto& row : assignment.timeline) {
    states.push_back(state_of(context, row.from, row.to));
  }
  add_states(context, *table, states);
  table->make_cards();
  return table;
}

Html timeline_of_assignment(const ViewContext& context, const Assignment& assignment) {
  auto timeline = timeline_named(context, assignment, "timeline");
  for (const auto& row : assignment.timeline) {
    auto state = state_in_words(context, state_of(context, row.from, row.to));
    timeline.lanes.push_back(
        {row.activity.value, {}, std::move(state), {item_of(context, row.from, row.to)}});
  }
  return drawn(timeline);
}

std::optional<TableView> involvement_table(const ViewContext& context, const Linker& linker,
                                           const Assignment& assignment) {
  auto table = FieldViews(context, linker).table(assignment, "involves");
  if (!table) return table;
  std::vector<RowView> rows;
  std::vector<std::optional<TimeState>> states;
  for (const auto place : order_of(assignment.involves)) {
    rows.push_back(std::move(table->rows[place]));
    states.push_back(state_of(context, assignment.involves[place]));
  }
  table->rows = std::move(rows);
  add_states(context, *table, states);
  table->make_cards();
  return table;
}

Html involvement_picture(const ViewContext& context, const Linker& linker,
                         const Assignment& assignment) {
  auto timeline = timeline_named(context, assignment, "involves");
  std::unordered_map<const Entity*, std::size_t> lanes;
  for (const auto place : order_of(assignment.involves)) {
    const auto& each = assignment.involves[place];
    if (each.forum.target == nullptr) continue;
    const auto [lane, is_new] = lanes.try_emplace(each.forum.target, timeline.lanes.size());
    if (is_new) {
      timeline.lanes.push_back(
          {std::string(name_of(*each.forum.target)), linker.url(*each.forum.target)});
    }
    auto& made = timeline.lanes[lane->second];
    if (each.date.is_set()) {
      made.items.push_back(item_of(context, each.date, each.date));
      if (each.date.date.is_full()) {
        made.items.back().label = short_day(context, each.date.date.first_day());
      }
    } else if (made.items.empty()) {
      made.note = state_in_words(context, std::nullopt);
    }
  }
  return drawn(timeline);
}

const Involvement* next_involvement(const ViewContext& context, const Assignment& assignment) {
  for (const auto place : order_of(assignment.involves)) {
    const auto& each = assignment.involves[place];
    const auto state = state_of(context, each);
    if (state && *state != TimeState::past) return &each;
  }
  return nullptr;
}

}  // namespace waymark
