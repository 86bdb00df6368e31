// A post in the organisation (W3C ORG: Post), never the person who holds it.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct RoleKind {
  static constexpr std::array<std::string_view, 3> words = {"employed", "elected", "appointed"};
};

// Somebody who holds the post for a time. Names are shown only where site.yaml says so.
struct Holder : Record {
  Text name;
  DateValue from;
  DateValue to;
  Flag acting;

  static FieldTable fields();
};

struct Role : Entity {
  static constexpr std::string_view name = "role";
  static constexpr std::string_view folder = "roles";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<RoleKind> kind_of_post;
  Ref<Unit> unit;
  Ref<Forum> forum;
  Ref<Role> reports_to;
  Texts accountabilities;
  Ref<TargetGroup> target_group;
  Number seats;
  Records<Holder> holders;
};

}  // namespace waymark
