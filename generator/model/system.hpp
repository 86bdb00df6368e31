// A system or a digital service.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Lifecycle {
  static constexpr std::array<std::string_view, 4> words = {"in-use", "phasing-out", "retired",
                                                            "planned"};
};

struct System : Entity {
  static constexpr std::string_view name = "system";
  static constexpr std::string_view folder = "systems";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<Role> system_owner;
  Refs<Role> information_owners;
  Flag in_base_level;
  Choice<Lifecycle> lifecycle;
  Ref<System> replaced_by;
};

}  // namespace waymark
