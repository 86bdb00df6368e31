// A series of measured values.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// A value of one period.
struct MetricValue : Record {
  Text period;
  Decimal value;

  static FieldTable fields();
};

struct Metric : Entity {
  static constexpr std::string_view name = "metric";
  static constexpr std::string_view folder = "metrics";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<> about;
  Text unit_of_measure;
  Records<MetricValue> values;
  Decimal target;
  Text frequency;
  Ref<Role, Unit> responsible;
};

}  // namespace waymark
