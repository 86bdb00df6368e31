// Rules on meetings and open questions.
#pragma once

#include "check/governance.hpp"

namespace waymark {

inline constexpr Rule agenda_time{"agenda-time", Severity::warning,
                                  "Times of an agenda overlap, or one has no end."};
inline constexpr Rule question_without_answer_by{
    "question-without-answer-by", Severity::warning,
    "An open question that is asked of somebody has no day to answer by."};
inline constexpr Rule question_overdue{"question-overdue", Severity::warning,
                                       "An open question is past its day."};

void check_meeting(const RuleContext& context, const Meeting& meeting);
void check_question(const RuleContext& context, const Question& question);

}  // namespace waymark
