// What trainings and doses are about (SKOS: Concept).
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Topic : Entity {
  static constexpr std::string_view name = "topic";
  static constexpr std::string_view folder = "topics";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<Topic> parent;
};

}  // namespace waymark
