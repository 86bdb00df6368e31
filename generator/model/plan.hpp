// What is to be done, by area and activity.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// A phase of a change journey.
struct PlanPhase : Record {
  Text id;
  Text title;
  Text question;
  Text text;

  static FieldTable fields();
};

// A track, or an effect.
struct PlanItem : Record {
  Text id;
  Text title;
  Text text;

  static FieldTable fields();
};

struct ActivityStatus {
  static constexpr std::array<std::string_view, 5> words = {"planned", "started", "done", "paused",
                                                            "dropped"};
};

// Something that is to be done.
struct PlanActivity : Record {
  Text id;
  Text title;
  Text text;
  Refs<Unit, Role> responsible;
  DateValue from;
  DateValue to;
  Choice<ActivityStatus> status;
  DateValue done_on;
  Text measure;
  Text result;
  PartRefs applies_in;

  static FieldTable fields();
};

// An area of the plan.
struct PlanArea : Record {
  Text id;
  Text title;
  Text text;
  Text from_state;
  Text to_state;
  Records<PlanActivity> activities;

  static FieldTable fields();
};

// A point on the critical line.
struct Checkpoint : Record {
  Text id;
  Text title;
  DateValue date;
  DurationValue duration;
  PartRefs depends_on;

  static FieldTable fields();
};

// One of several possible futures.
struct Scenario : Record {
  Text id;
  Text title;
  Text likeness;
  Text consequence;

  static FieldTable fields();
};

// Where a point of an assignment is met.
struct MeetsPoint : Record {
  Ref<Assignment> point;
  Text where;

  static FieldTable fields();
};

// Another plan, and how the two relate.
struct RelatedPlan : Record {
  Ref<Plan> plan;
  Text how;

  static FieldTable fields();
};

struct Plan : Entity {
  static constexpr std::string_view name = "plan";
  static constexpr std::string_view folder = "plans";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<Document> document;
  Text period;
  Records<PlanPhase> phases;
  Records<PlanItem> tracks;
  Records<PlanArea> areas;
  Records<PlanItem> effects;
  Records<Checkpoint> checkpoints;
  Records<Scenario> scenarios;
  Records<MeetsPoint> meets;
  Records<RelatedPlan> relates_to;
};

}  // namespace waymark
