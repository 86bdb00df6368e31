// A training offering (schema.org Course).
#pragma once

#include "model/entity.hpp"

namespace waymark {

// How a training is followed up.
struct TrainingMeasure : Record {
  Text measure;
  Number level;
  Text frequency;

  static FieldTable fields();
};

struct TrainingForm {
  static constexpr std::array<std::string_view, 6> words = {
      "online", "classroom", "blended", "programme", "university-course", "network"};
};

struct TrainingStatus {
  static constexpr std::array<std::string_view, 4> words = {"planned", "available", "paused",
                                                            "ended"};
};

struct OfferTier {
  static constexpr std::array<std::string_view, 2> words = {"base", "local"};
};

struct Training : Entity {
  static constexpr std::string_view name = "training";
  static constexpr std::string_view folder = "trainings";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<Topic> area;
  Choice<TrainingForm> form;
  DurationValue extent;
  Choice<TrainingStatus> status;
  DateValue launch;
  Refs<TargetGroup> for_groups;
  Refs<TargetGroup, Role> mandatory_for;
  Ref<Unit> provider;
  Text provider_name;
  Refs<Training> prerequisites;
  Ref<Training> part_of;
  Choice<OfferTier> tier;
  Text link;
  Ref<Unit> cost_bearer;
  Text cost_bearer_name;
  Ref<Role, Unit> material_owner;
  Text environment;
  Records<TrainingMeasure> followed_up_by;
};

}  // namespace waymark
