// A body that meets.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct ForumType {
  static constexpr std::array<std::string_view, 8> words = {
      "steering-group", "coordination-group", "council",           "function-group",
      "network",        "reference-group",    "union-cooperation", "working-group"};
};

struct ForumLevel {
  static constexpr std::array<std::string_view, 3> words = {"strategic", "tactical", "operative"};
};

struct Forum : Entity {
  static constexpr std::string_view name = "forum";
  static constexpr std::string_view folder = "forums";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Choice<ForumType> type;
  Choice<ForumLevel> level;
  Text remit;
  Text execution_remit;
  Flag decides;
  Refs<Role> members;
  Ref<Role> chair;
  Ref<Unit> unit;
  Ref<Forum, Unit> reports_to;
  Text cadence;
  Flag external;
  Refs<Forum, Unit> spreads_information_to;
};

}  // namespace waymark
