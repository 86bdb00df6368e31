#include "diagram/line_picture.hpp"

#include <doctest/doctest.h>

using namespace waymark;

using Marks = std::vector<std::int64_t>;

TEST_CASE("an axis begins at nought when values differ much") {
  CHECK(axis_marks(1'840'000, 4'000'000) == Marks{0, 1'000'000, 2'000'000, 3'000'000, 4'000'000});
  CHECK(axis_marks(0, 0) == Marks{0, 1, 2});
  CHECK(axis_marks(-3'000, 9'000) == Marks{-5'000, 0, 5'000, 10'000});
}

TEST_CASE("an axis shows the difference between values that lie close") {
  CHECK(axis_marks(4'100, 4'500) == Marks{4'100, 4'200, 4'300, 4'400, 4'500});
  CHECK(axis_marks(58'000, 80'000) == Marks{55'000, 60'000, 65'000, 70'000, 75'000, 80'000});
  CHECK(axis_marks(5'000, 5'000) == Marks{5'000, 5'001, 5'002});
}

TEST_CASE("an axis holds its values, in three to eight even steps") {
  for (std::int64_t least = -1'000; least < 20'000; least += 371) {
    for (std::int64_t most = least; most < 5'000'000; most = most * 2 + 137) {
      CAPTURE(least);
      CAPTURE(most);
      const auto marks = axis_marks(least, most);
      CHECK(marks.front() <= least);
      CHECK(marks.back() >= most);
      CHECK(marks.size() >= 3);
      CHECK(marks.size() <= 8);
    }
  }
}
