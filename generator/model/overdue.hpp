// What has not come by its day.
#pragma once

#include "model/question.hpp"

namespace waymark {

// True where nobody has answered by the day that was set.
inline bool is_overdue(const Question& question, Day day) {
  return question.status.is("open") && question.answer_by.is_set() &&
         question.answer_by.date.last_day() < day;
}

}  // namespace waymark
