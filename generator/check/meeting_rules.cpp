#include "check/meeting_rules.hpp"

#include <fmt/format.h>

#include "model/overdue.hpp"
namespace waymark {
namespace {

constexpr Rule agenda_time{"agenda-time", Severity::warning,
                           "Times of an agenda overlap, or one has no end."};
constexpr Rule question_without_answer_by{"question-without-answer-by", Severity::warning,
                                          "An open question that is asked of somebody has no day "
                                          "to answer by, or one that comes after the "
                                          "meeting that uses the answer."};
constexpr Rule question_overdue{"question-overdue", Severity::warning,
                                "An open question is past its day."};

void check_item(const RuleContext& context, const AgendaItem& item, const AgendaItem* before) {
  if (item.at.is_set() && !item.until.is_set()) {
    context.diagnostics.add(agenda_time, item.at.span, "the item has a beginning and no end",
                            "write `until`, or accept the finding with a reason");
  }
  const bool overlaps = before != nullptr && before->until.is_set() && item.at.is_set() &&
                        item.at.minutes < before->until.minutes;
  if (!overlaps) return;
  context.diagnostics.add({&agenda_time,
                           item.at.span,
                           "the item begins before the one above has ended",
                           "write the times that hold",
                           {{before->until.span, "the other ends here"}}});
}

void check_agendas(const RuleContext& context) {
  context.each<Meeting>([&](const Meeting& meeting) {
    const AgendaItem* before = nullptr;
    for (const auto& item : meeting.agenda) {
      check_item(context, item, before);
      before = &item;
    }
  });
}

void check_use(const RuleContext& context, const Question& question) {
  const auto* meeting = as<Meeting>(question.used_in.target);
  if (meeting == nullptr || !meeting->date.is_set()) return;
  if (question.answer_by.date.last_day() <= meeting->date.date.last_day()) return;
  context.diagnostics.add(
      {&question_without_answer_by,
       question.answer_by.span,
       fmt::format("`{}` is to be answered by {}, after the meeting that uses it, {}",
                   question.id.value, to_string(question.answer_by.date),
                   to_string(meeting->date.date)),
       "write an earlier day, or a later meeting",
       {{meeting->date.span, "the meeting's day stands here"}}});
}

void check_answer_days(const RuleContext& context) {
  context.each<Question>([&](const Question& question) {
    if (!question.status.is("open")) return;
    if (question.answer_by.is_set()) {
      check_use(context, question);
    } else if (!question.asked_of.items.empty()) {
      context.diagnostics.add(question_without_answer_by, question.place,
                              fmt::format("`{}` has no day to answer by", question.id.value),
                              "write `answer_by`");
    }
  });
}

void check_overdue(const RuleContext& context) {
  context.each<Question>([&](const Question& question) {
    if (!is_overdue(question, context.as_of)) return;
    context.diagnostics.add(question_overdue, question.answer_by.span,
                            fmt::format("`{}` was to be answered by {}", question.id.value,
                                        to_string(question.answer_by.date)),
                            "write the answer, or another day");
  });
}

constexpr RuleCheck checks[] = {{&agenda_time, &check_agendas},
                                {&question_without_answer_by, &check_answer_days},
                                {&question_overdue, &check_overdue}};

}  // namespace

RuleChecks meeting_rules() { return checks; }

}  // namespace waymark
