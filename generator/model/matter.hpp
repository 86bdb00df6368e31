// What decisions are about; staff search by it.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Matter : Entity {
  static constexpr std::string_view name = "matter";
  static constexpr std::string_view folder = "matters";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Ref<Matter> parent;
  Text measured_in;
  Flag union_cooperation;
  Flag non_delegable;
  Flag joint_decision;
  Texts examples;
};

}  // namespace waymark
