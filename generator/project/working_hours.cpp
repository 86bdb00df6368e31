#include "project/working_hours.hpp"

namespace waymark {

WorkingHours working_hours(const Site& site) {
  constexpr double thousand = 1000;
  WorkingHours working;
  for (const auto& each : site.hours_per) {
    if (each.day.thousandths > 0) {
      working.day = static_cast<double>(each.day.thousandths) / thousand;
    }
    if (each.credit.thousandths > 0) {
      working.credit = static_cast<double>(each.credit.thousandths) / thousand;
    }
  }
  return working;
}

std::optional<double> hours_in(const Duration& duration, const WorkingHours& working) {
  constexpr double minutes_per_hour = 60;
  constexpr double days_per_week = 5;
  const auto number = static_cast<double>(duration.thousandths) / 1000;
  switch (duration.unit) {
    case DurationUnit::minutes: return number / minutes_per_hour;
    case DurationUnit::hours: return number;
    case DurationUnit::days:
    case DurationUnit::working_days: return number * working.day;
    case DurationUnit::weeks: return number * days_per_week * working.day;
    case DurationUnit::credits: return number * working.credit;
    case DurationUnit::months:
    case DurationUnit::years: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace waymark
