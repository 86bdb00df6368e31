#include "view/timeline_words.hpp"

#include <fmt/format.h>

#include <utility>

namespace waymark {
namespace {

std::string word(const ViewContext& context, std::string_view name) {
  return context.vocabulary.word(fmt::format("timeline.{}", name));
}

std::string short_month(const ViewContext& context, std::size_t number) {
  return word(context, fmt::format("months.{}", number));
}

}  // namespace

TimelinePicture make_timeline(const ViewContext& context, std::string name, std::string title) {
  TimelinePicture timeline;
  timeline.name = std::move(name);
  timeline.title = std::move(title);
  timeline.description = word(context, "picture_text");
  for (std::size_t i = 0; i < timeline.months.size(); ++i) {
    timeline.months[i] = short_month(context, i + 1);
  }
  timeline.quarter = word(context, "quarter");
  const auto today = context.snapshot.as_of();
  timeline.marks.push_back({today,
                            fmt::format("{} {}", word(context, "today"), short_day(context, today)),
                            true, false});
  return timeline;
}

TimelineItem item_of(const ViewContext& context, const DateValue& from, const DateValue& to) {
  TimelineItem item;
  if (from.is_set()) item.from = from.date.first_day();
  if (to.is_set()) item.to = to.date.last_day();
  item.state = state_of(context, from, to).value_or(TimeState::coming);
  return item;
}

std::optional<TimeState> state_of(const ViewContext& context, const DateValue& from,
                                  const DateValue& to) {
  if (!from.is_set() && !to.is_set()) return std::nullopt;
  const auto today = context.snapshot.as_of();
  if (to.is_set() && to.date.last_day() < today) return TimeState::past;
  if (from.is_set() && today < from.date.first_day()) return TimeState::coming;
  return TimeState::present;
}

std::string state_in_words(const ViewContext& context, std::optional<TimeState> state) {
  if (!state) return word(context, "undated");
  constexpr std::string_view names[] = {"past", "present", "coming", "stopped"};
  return word(context, names[static_cast<std::size_t>(*state)]);
}

std::string short_day(const ViewContext& context, const Day& day) {
  return fmt::format("{} {}", day.day, short_month(context, static_cast<std::size_t>(day.month)));
}

}  // namespace waymark
