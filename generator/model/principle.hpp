// A guiding principle.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Principle : Entity {
  static constexpr std::string_view name = "principle";
  static constexpr std::string_view folder = "principles";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Text statement;
  Ref<Document> document;
  Refs<> used_in;
};

}  // namespace waymark
