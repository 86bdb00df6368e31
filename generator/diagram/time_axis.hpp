// Days as places along a line, and the months, quarters or years that it is divided in.
#pragma once

#include <vector>

#include "base/date.hpp"

namespace waymark {

enum class TimeUnit { month, quarter, year };

class TimeAxis {
 public:
  // From the beginning of the month, quarter or year of `first` to the end of that of `last`. The
  // unit is the shortest whose parts all have room for their names in `width` pixels; where single
  // years have not, a part is 2, 5, 10, 20 or more years, and begins with a year that this divides.
  // `last` is not before `first`.
  TimeAxis(const Day& first, const Day& last, double width);

  [[nodiscard]] TimeUnit unit() const { return unit_; }
  [[nodiscard]] double width() const { return width_; }

  // The first day of each part, and at last the day after all of them.
  [[nodiscard]] const std::vector<Day>& parts() const { return parts_; }

  [[nodiscard]] bool holds(const Day& day) const;

  // Pixels from the axis's beginning to the beginning of the day.
  [[nodiscard]] double begin_of(const Day& day) const;
  [[nodiscard]] double middle_of(const Day& day) const;
  [[nodiscard]] double end_of(const Day& day) const;

 private:
  [[nodiscard]] double place(double days) const;

  TimeUnit unit_ = TimeUnit::month;
  double width_;
  int days_ = 0;
  std::vector<Day> parts_;
};

}  // namespace waymark
