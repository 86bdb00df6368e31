#include "diagram/time_axis.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr double room_for_a_name = 35;  // "mar", "kv 1"
constexpr double room_for_a_year = 42;
constexpr int last_year = 9999;

struct Division {
  TimeUnit unit;
  int months;
};

// Months since the beginning of a year 0, so that parts of several years begin with years that
// their length divides. The calendar begins with year 1.
constexpr int first_month = 12;

int month_number(const Day& day) { return day.year * 12 + day.month - 1; }

Day first_of_month(int number) { return {number / 12, number % 12 + 1, 1}; }

int part_begin(int month, int months) { return std::max(month / months * months, first_month); }

std::vector<Day> parts_of(const Day& first, const Day& last, int months) {
  std::vector<Day> parts;
  int at = part_begin(month_number(first), months);
  const int end = month_number(last);
  for (; at <= end; at = part_begin(at + months, months)) parts.push_back(first_of_month(at));
  const bool is_past_calendar = at >= (last_year + 1) * 12;
  parts.push_back(is_past_calendar ? Day{last_year, 12, 31} : first_of_month(at));
  return parts;
}

bool has_room(std::size_t parts, TimeUnit unit, double width) {
  const auto room = unit == TimeUnit::year ? room_for_a_year : room_for_a_name;
  return static_cast<double>(parts) * room <= width;
}

}  // namespace

TimeAxis::TimeAxis(const Day& first, const Day& last, double width) : width_(width) {
  constexpr std::array divisions = {
      Division{TimeUnit::month, 1},     Division{TimeUnit::quarter, 3},
      Division{TimeUnit::year, 12},     Division{TimeUnit::year, 24},
      Division{TimeUnit::year, 60},     Division{TimeUnit::year, 120},
      Division{TimeUnit::year, 240},    Division{TimeUnit::year, 600},
      Division{TimeUnit::year, 1200},   Division{TimeUnit::year, 12000},
      Division{TimeUnit::year, 120000},
  };
  for (const auto& [unit, months] : divisions) {
    unit_ = unit;
    parts_ = parts_of(first, last, months);
    if (has_room(parts_.size() - 1, unit, width)) break;
  }
  days_ = days_between(parts_.front(), parts_.back());
}

bool TimeAxis::holds(const Day& day) const { return day >= parts_.front() && day < parts_.back(); }

double TimeAxis::place(double days) const { return width_ * days / days_; }

double TimeAxis::begin_of(const Day& day) const { return place(days_between(parts_.front(), day)); }

double TimeAxis::middle_of(const Day& day) const {
  return place(days_between(parts_.front(), day) + 0.5);
}

double TimeAxis::end_of(const Day& day) const {
  return place(days_between(parts_.front(), day) + 1);
}

}  // namespace waymark
