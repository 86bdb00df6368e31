#include "check/meeting_rules.hpp"

#include <fmt/format.h>

namespace waymark {

void check_meeting(const RuleContext& context, const Meeting& meeting) {
  const AgendaItem* before = nullptr;
  for (const auto& item : meeting.agenda) {
    if (item.at.is_set() && !item.until.is_set()) {
      context.diagnostics.add(agenda_time, item.at.span, "the item has a beginning and no end",
                              "write `until`, or accept the finding with a reason");
    }
    const bool overlaps = before != nullptr && before->until.is_set() && item.at.is_set() &&
                          item.at.minutes < before->until.minutes;
    if (overlaps) {
      context.diagnostics.add({&agenda_time,
                               item.at.span,
                               "the item begins before the one above has ended",
                               "write the times that hold",
                               {{before->until.span, "the other ends here"}}});
    }
    before = &item;
  }
}

void check_question(const RuleContext& context, const Question& question) {
  if (!question.status.is("open")) return;
  const bool is_asked = !question.asked_of.items.empty();
  if (is_asked && !question.answer_by.is_set()) {
    context.diagnostics.add(question_without_answer_by, question.place,
                            fmt::format("`{}` has no day to answer by", question.id.value),
                            "write `answer_by`");
  }
  if (question.answer_by.is_set() && question.answer_by.date.last_day() < context.as_of) {
    context.diagnostics.add(question_overdue, question.answer_by.span,
                            fmt::format("`{}` was to be answered by {}", question.id.value,
                                        to_string(question.answer_by.date)),
                            "write the answer, or another day");
  }
}

}  // namespace waymark
