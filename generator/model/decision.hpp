// A decision that is planned or taken.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct DecisionKind {
  static constexpr std::array<std::string_view, 4> words = {"body", "delegation", "urgent",
                                                            "execution"};
};

struct DecisionStatus {
  static constexpr std::array<std::string_view, 3> words = {"planned", "taken", "appealed"};
};

struct Decision : Entity {
  static constexpr std::string_view name = "decision";
  static constexpr std::string_view folder = "decisions";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<DecisionKind> kind_of_decision;
  Ref<Unit, Forum, Role> body;
  DateValue date;
  Text paragraph;
  Text registry_number;
  Refs<> about;
  Ref<DecisionPath> path;
  Ref<Decision> supersedes;
  DateValue final_on;
  Choice<DecisionStatus> status;
};

}  // namespace waymark
