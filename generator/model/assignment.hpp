// A commission from somebody to somebody: its charter.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct AssignmentStatus {
  static constexpr std::array<std::string_view, 4> words = {"draft", "active", "delivered",
                                                            "closed"};
};

// One point of what an assignment covers; `assignment-id#part-id` links to it.
struct ScopePoint : Record {
  Text id;
  Text text;

  static FieldTable fields();
};

struct TimelineRow : Record {
  Text activity;
  DateValue from;
  DateValue to;
  Text note;

  static FieldTable fields();
};

// Another assignment, and where the line between the two goes. Written on one side.
struct RelatedAssignment : Record {
  Ref<Assignment> assignment;
  Text boundary;

  static FieldTable fields();
};

struct Distribution : Record {
  Refs<Role, Unit, Forum> for_action;
  Refs<Role, Unit, Forum> for_information;

  static FieldTable fields();
};

// A forum that is involved, when and why.
struct Involvement : Record {
  Ref<Forum> forum;
  DateValue date;
  Text purpose;

  static FieldTable fields();
};

struct Assignment : Entity {
  static constexpr std::string_view name = "assignment";
  static constexpr std::string_view folder = "assignments";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  DateValue date;
  Text registry_number;
  Refs<Role, Unit, Forum> commissioned_by;
  Ref<Role, Unit, Forum> assigned_to;
  Text purpose;
  Texts goals;
  Records<ScopePoint> scope;
  Texts conditions;
  Ref<Forum, Unit> within;
  Refs<Forum, Unit> cooperates_with;
  Refs<Role> group;
  Ref<Role> lead;
  Records<TimelineRow> timeline;
  DateValue deliver_by;
  Text decision_form;
  Refs<Role, Forum> decided_by;
  DateValue decided_on;
  Text funding;
  Text priority;
  Text communication;
  Ref<Assignment> supersedes;
  Records<RelatedAssignment> related;
  Refs<Finding> answers;
  Records<Distribution> distribution;
  Records<Involvement> involves;
  Choice<AssignmentStatus> status;
};

}  // namespace waymark
