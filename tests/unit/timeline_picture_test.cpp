// The timeline's numbers: how the axis is divided, and where things stand on it.
#include "diagram/timeline_picture.hpp"

#include <doctest/doctest.h>

#include "diagram/time_axis.hpp"
#include "diagram/timeline_layout.hpp"

namespace waymark::test {
namespace {

TimelinePicture picture(std::vector<TimelineItem> items, std::vector<TimelineMark> marks = {}) {
  return {"tider",
          "Tidplan",
          "Staplar",
          {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
          "kv",
          {{"Samla in", {}, {}, std::move(items)}},
          std::move(marks)};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

constexpr auto first_half = std::pair(Day{2025, 1, 1}, Day{2025, 6, 30});  // 181 days

}  // namespace

TEST_CASE("days between days") {
  CHECK(days_between({2025, 2, 28}, {2025, 3, 1}) == 1);
  CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
  CHECK(days_between({2026, 1, 1}, {2025, 1, 1}) == -365);
}

TEST_CASE("an axis is divided in the shortest unit that has room for its names") {
  const TimeAxis months({2025, 6, 16}, {2025, 9, 2}, 400);
  CHECK(months.unit() == TimeUnit::month);
  CHECK(months.parts() ==
        std::vector<Day>{{2025, 6, 1}, {2025, 7, 1}, {2025, 8, 1}, {2025, 9, 1}, {2025, 10, 1}});

  const TimeAxis quarters({2024, 12, 31}, {2026, 4, 1}, 400);
  CHECK(quarters.unit() == TimeUnit::quarter);
  CHECK(quarters.parts().size() == 8);
  CHECK(quarters.parts().front() == Day{2024, 10, 1});
  CHECK(quarters.parts().back() == Day{2026, 7, 1});

  const TimeAxis years({2017, 5, 8}, {2024, 2, 1}, 400);
  CHECK(years.unit() == TimeUnit::year);
  CHECK(years.parts().front() == Day{2017, 1, 1});
  CHECK(years.parts().back() == Day{2025, 1, 1});
}

TEST_CASE("parts of several years begin with years that their length divides") {
  const TimeAxis axis({1993, 1, 1}, {2026, 12, 31}, 400);
  CHECK(axis.unit() == TimeUnit::year);
  CHECK(axis.parts() == std::vector<Day>{{1990, 1, 1},
                                         {1995, 1, 1},
                                         {2000, 1, 1},
                                         {2005, 1, 1},
                                         {2010, 1, 1},
                                         {2015, 1, 1},
                                         {2020, 1, 1},
                                         {2025, 1, 1},
                                         {2030, 1, 1}});
  const TimeAxis all({1, 1, 1}, {9999, 12, 31}, 420);
  CHECK(all.parts() == std::vector<Day>{{1, 1, 1},
                                        {1000, 1, 1},
                                        {2000, 1, 1},
                                        {3000, 1, 1},
                                        {4000, 1, 1},
                                        {5000, 1, 1},
                                        {6000, 1, 1},
                                        {7000, 1, 1},
                                        {8000, 1, 1},
                                        {9000, 1, 1},
                                        {9999, 12, 31}});
}

TEST_CASE("a day has its place on the axis") {
  const TimeAxis axis(first_half.first, first_half.second, 362);
  CHECK(axis.begin_of({2025, 1, 1}) == 0);
  CHECK(axis.end_of({2025, 1, 1}) == 2);
  CHECK(axis.middle_of({2025, 2, 1}) == 63);
  CHECK(axis.end_of({2025, 6, 30}) == 362);
  CHECK(axis.holds({2025, 6, 30}));
  CHECK_FALSE(axis.holds({2025, 7, 1}));
  CHECK_FALSE(axis.holds({2024, 12, 31}));
}

TEST_CASE("a bar is as long as its days, a single day is a diamond, an open end reaches the edge") {
  const TimeAxis axis(first_half.first, first_half.second, 362);
  const auto timeline = picture({{Day{2025, 1, 11}, Day{2025, 1, 20}},
                                 {Day{2025, 3, 1}, Day{2025, 3, 1}},
                                 {Day{2025, 5, 1}, std::nullopt},
                                 {std::nullopt, std::nullopt}});
  const auto lane = place(timeline, axis, 200).lanes.front();
  REQUIRE(lane.items.size() == 3);
  CHECK(lane.levels == 1);
  CHECK(lane.items[0].shape.left == 20);
  CHECK(lane.items[0].shape.right == 40);
  CHECK(lane.items[1].is_day());
  CHECK(lane.items[1].shape.left == 119 - 7);
  CHECK(lane.items[1].shape.right == 119 + 7);
  CHECK(lane.items[2].shape.left == 240);
  CHECK(lane.items[2].shape.right == 362);
}

TEST_CASE("what would stand on another goes to a level of its own") {
  const TimeAxis axis(first_half.first, first_half.second, 362);
  const Day early{2025, 1, 10};
  const Day soon{2025, 1, 20};
  const Day late{2025, 6, 20};
  const auto timeline = picture({{late, late, TimeState::coming, "20 juni"},
                                 {early, early, TimeState::past, "10 januari"},
                                 {soon, soon, TimeState::past, "20 januari"}});
  const auto lane = place(timeline, axis, 200).lanes.front();
  REQUIRE(lane.levels == 2);
  CHECK(lane.items[0].item->label == "10 januari");
  CHECK(lane.items[0].level == 0);
  CHECK(lane.items[0].text_left == 19 + 7 + 5);
  CHECK(lane.items[1].item->label == "20 januari");
  CHECK(lane.items[1].level == 1);
  // No room to the right: the text stands to the left.
  CHECK(lane.items[2].level == 0);
  CHECK(lane.items[2].text_left < lane.items[2].shape.left);
}

TEST_CASE("a text without room on either side stands below, in lines") {
  const TimeAxis axis(first_half.first, first_half.second, 362);
  const auto timeline = picture(
      {{first_half.first, first_half.second, TimeState::present,
        "Samla in det som alla berörda förvaltningar har att säga om förslaget som helhet"}});
  const auto lane = place(timeline, axis, 200).lanes.front();
  CHECK(lane.items[0].has_text_below);
  CHECK(lane.items[0].text_left == 0);
  CHECK(lane.items[0].text.size() == 2);
  CHECK(lane.levels == 3);
}

TEST_CASE("marks have their texts apart, and only some of them lengthen the axis") {
  const auto timeline =
      picture({{Day{2025, 2, 1}, Day{2025, 3, 31}}}, {{{2025, 3, 15}, "I dag", true, false},
                                                      {{2025, 3, 20}, "Slutleverans senast"},
                                                      {{2026, 3, 20}, "Om ett år", false, false}});
  const auto span = span_of(timeline);
  REQUIRE(span.has_value());
  CHECK(*span == std::pair(Day{2025, 2, 1}, Day{2025, 3, 31}));
  const TimeAxis axis(span->first, span->second, 590);  // 59 days
  const auto layout = place(timeline, axis, 200);
  REQUIRE(layout.marks.size() == 2);
  CHECK(layout.marks[0].x == 425);
  CHECK(layout.marks[1].x == 475);
  // The later one has no room to the right, so both stand to the left: no line through a text.
  CHECK(layout.marks[0].level == 0);
  CHECK(layout.marks[0].text_left + layout.marks[0].text_width == 420);
  CHECK(layout.marks[1].level == 1);
  CHECK(layout.marks[1].text_left + layout.marks[1].text_width == 470);
}

TEST_CASE("marks with room stand to the right of their lines, on one level where they can") {
  const auto timeline = picture(
      {{first_half.first, first_half.second}},
      {{{2025, 5, 1}, "Leverans"}, {{2025, 1, 11}, "I dag", true}, {{2025, 4, 30}, "Prov"}});
  const TimeAxis axis(first_half.first, first_half.second, 362);
  const auto layout = place(timeline, axis, 200);
  CHECK(layout.mark_levels == 2);
  CHECK(layout.marks[0].text_left == 21 + 5);
  CHECK(layout.marks[0].level == 0);
  CHECK(layout.marks[1].level == 1);  // above the later one, whose line would go through it
  CHECK(layout.marks[2].level == 0);
}

TEST_CASE("the picture has every text, escaped, and its shapes by state") {
  auto timeline = picture({{Day{2025, 11, 1}, Day{2026, 1, 31}, TimeState::past, "a < b"},
                           {Day{2026, 1, 1}, std::nullopt, TimeState::coming}});
  timeline.lanes[0].url = "../forums/a.html";
  timeline.lanes[0].note = "pågår";
  const auto made = timeline_picture(timeline).bytes;
  CHECK(has(made, "<a href=\"../forums/a.html\">"));
  CHECK(has(made, ">pågår</tspan>"));
  CHECK(has(made, "a &lt; b"));
  CHECK(has(made, ">2025</text>"));
  CHECK(has(made, ">nov</text>"));
  CHECK(has(made, ">2026</text>"));
  CHECK(has(made, "<rect class=\"shape past\""));
  CHECK(has(made, "<polygon class=\"shape coming\""));
}

TEST_CASE("without any day there is no picture") {
  CHECK(timeline_picture(picture({}, {{{2025, 3, 15}, "I dag", true}})).bytes.empty());
}

}  // namespace waymark::test
