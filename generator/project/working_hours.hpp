// Extents of trainings as hours of work.
#pragma once

#include <optional>

#include "model/site.hpp"

namespace waymark {

// The working hours of a day and of a higher education credit.
struct WorkingHours {
  double day = 8;
  double credit = 26.7;  // 60 make a year's 1,600 hours
};

// As the site says it.
WorkingHours working_hours(const Site& site);

// Nothing for months and years, which tell no working time.
std::optional<double> hours_in(const Duration& duration, const WorkingHours& working);

}  // namespace waymark
