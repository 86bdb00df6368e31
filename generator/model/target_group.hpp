// The people of one function, for whom training is dosed.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// How many of the group work in a unit.
struct GroupHeadcount : Record {
  Ref<Unit> unit;
  Number count;

  static FieldTable fields();
};

struct DoseLevel {
  static constexpr std::array<std::string_view, 5> words = {"none", "aware", "able", "leading",
                                                            "expert"};
};

// What the group needs in one topic.
struct Dose : Record {
  Ref<Topic> topic;
  Choice<DoseLevel> level;
  Refs<Training> trainings;
  Text reason;
  Text share;

  static FieldTable fields();
};

struct TargetGroupSide {
  static constexpr std::array<std::string_view, 3> words = {"line", "knowledge", "support"};
};

struct TargetGroup : Entity {
  static constexpr std::string_view name = "target-group";
  static constexpr std::string_view folder = "target-groups";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<TargetGroupSide> side;
  Number tier;
  Flag management;
  Records<GroupHeadcount> headcount;
  Records<Dose> doses;
};

}  // namespace waymark
