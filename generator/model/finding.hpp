// What a review or a survey found.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Finding : Entity {
  static constexpr std::string_view name = "finding";
  static constexpr std::string_view folder = "findings";
  static constexpr bool needs_title = false;
  static FieldTable fields();

  Text source;
  Text text;
  DateValue date;
};

}  // namespace waymark
