// How a matter is prepared, decided and carried out (BPMN: Process).
#pragma once

#include "model/entity.hpp"

namespace waymark {

// A way on from a step, or back.
struct Way : Record {
  PartRef to;
  Text when;

  static FieldTable fields();
};

struct StepKind {
  static constexpr std::array<std::string_view, 7> words = {
      "intake", "preparation", "consultation", "decision", "execution", "follow-up", "end"};
};

// One step of the path.
struct Step : Record {
  Text id;
  Text title;
  Choice<StepKind> kind;
  Ref<Role, Unit, Forum> owner;
  Ref<Mandate> mandate;
  Refs<Role, Unit, Forum> consults;
  Refs<Role, Unit, Forum> informs;
  Texts inputs;
  DurationValue time_limit;
  Records<Way> next;
  Records<Way> returns;
  Ref<Role, Unit, Forum> escalates_to;

  static FieldTable fields();
};

struct DecisionPath : Entity {
  static constexpr std::string_view name = "decision-path";
  static constexpr std::string_view folder = "decision-paths";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Text trigger;
  Ref<Matter> matter;
  Refs<Unit> scope;
  Texts criteria;
  Records<Step> steps;
};

}  // namespace waymark
