// Questions that lead to a decision path.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// An answer and where it leads.
struct GuideAnswer : Record {
  Text text;
  PartRef to;
  Ref<DecisionPath> path;
  Text because;

  static FieldTable fields();
};

// One question.
struct GuideQuestion : Record {
  Text id;
  Text text;
  Text help;
  Records<GuideAnswer> answers;

  static FieldTable fields();
};

struct Guide : Entity {
  static constexpr std::string_view name = "guide";
  static constexpr std::string_view folder = "guides";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Records<GuideQuestion> questions;
};

}  // namespace waymark
