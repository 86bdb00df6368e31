// The picture of bars, by its whole markup.
#include "diagram/bar_picture.hpp"

#include <doctest/doctest.h>

namespace waymark::test {
namespace {

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

BarPicture picture(std::vector<BarSeries> series, std::vector<BarRow> rows) {
  return {"load", "Vem", "Staplar", "Antal", std::move(series), std::move(rows)};
}

using Marks = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("marks are whole, round and few, and reach the longest bar") {
  CHECK(round_marks(0) == Marks{0, 1});
  CHECK(round_marks(0.4) == Marks{0, 1});
  CHECK(round_marks(3) == Marks{0, 1, 2, 3});
  CHECK(round_marks(5) == Marks{0, 1, 2, 3, 4, 5});
  CHECK(round_marks(17) == Marks{0, 5, 10, 15, 20});
  CHECK(round_marks(51) == Marks{0, 20, 40, 60});
  CHECK(round_marks(2000) == Marks{0, 500, 1000, 1500, 2000});
}

TEST_CASE("a bar is as long as its part of the axis, and its segments follow each other") {
  // The axis goes from 262 to 708: 89.2 for each of five.
  const auto made = draw(picture({{"Klara", BarFill::solid}, {"Sena", BarFill::crossed}},
                                 {{"HR", "hr.html", {1, 2}, ""}, {"IT", "", {5, 0}, ""}}))
                        .bytes;
  CHECK(count_of(made, "x=\"262\" y=\"77\" width=\"89.2\"") == 1);
  CHECK(count_of(made, "x=\"351.2\" y=\"77\" width=\"178.4\"") == 2);  // the pattern, on paper
  CHECK(count_of(made, "x=\"262\" y=\"105\" width=\"446\"") == 1);
  CHECK(count_of(made, "<rect class=\"bar solid\"") == 3);  // the legend and two bars
  CHECK(count_of(made, "<rect class=\"bar crossed\"") == 2);
  CHECK(count_of(made, "fill=\"url(#load_crossed)\"") == 2);
  CHECK(count_of(made, "<pattern id=\"load_") == 1);
  CHECK(count_of(made, "<a href=\"hr.html\">") == 1);
  CHECK(count_of(made, "</a>") == 1);
  CHECK(count_of(made, "class=\"legend\"") == 2);
}

TEST_CASE("one series needs no legend, and values stand in words") {
  auto bars = picture({{"Aktiviteter", BarFill::solid}}, {{"HR & <IT>", "", {1234}, "1 234 st"}});
  bars.group_mark = ".";
  const auto made = draw(bars).bytes;
  CHECK(count_of(made, "class=\"legend\"") == 0);
  CHECK(count_of(made, ">HR &amp; &lt;IT&gt;</text>") == 1);
  CHECK(count_of(made, ">1 234 st</text>") == 1);
  CHECK(count_of(made, ">1.500</tspan>") == 1);
}

}  // namespace waymark::test
