// What is not answered or settled.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct QuestionKind {
  static constexpr std::array<std::string_view, 3> words = {"question", "undecided",
                                                            "unclear-responsibility"};
};

struct QuestionStatus {
  static constexpr std::array<std::string_view, 3> words = {"open", "answered", "dropped"};
};

struct Question : Entity {
  static constexpr std::string_view name = "question";
  static constexpr std::string_view folder = "questions";
  static constexpr bool needs_title = false;
  static FieldTable fields();

  Text text;
  Choice<QuestionKind> kind_of_question;
  Ref<Meeting, Assignment, Document, Plan> raised_in;
  Refs<Forum, Role, Unit> asked_of;
  DateValue answer_by;
  Ref<Meeting> used_in;
  Text answer;
  Choice<QuestionStatus> status;
};

}  // namespace waymark
