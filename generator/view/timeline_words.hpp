// What the timelines of all pages have in common: their words, the snapshot's day, and how a period
// stands on that day.
#pragma once

#include <optional>
#include <string>

#include "diagram/timeline_picture.hpp"
#include "view/context.hpp"

namespace waymark {

// A timeline without lanes, with the snapshot's day as its mark, which does not lengthen the axis.
TimelinePicture make_timeline(const ViewContext& context, std::string name, std::string title);

// The days of a period; an end that is not written is open.
TimelineItem item_of(const ViewContext& context, const DateValue& from, const DateValue& to);

// How a period stands on the snapshot's day; nothing without any date. What has only a first day
// goes on.
std::optional<TimeState> state_of(const ViewContext& context, const DateValue& from,
                                  const DateValue& to);

// "Passerat", "Pågår", "Kommer", "Utan datum".
std::string state_in_words(const ViewContext& context, std::optional<TimeState> state);

// "14 okt", for places where the year is seen.
std::string short_day(const ViewContext& context, const Day& day);

}  // namespace waymark
