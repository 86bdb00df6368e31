#include "view/question_views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/date.hpp"
#include "model/overdue.hpp"
#include "project/calendar.hpp"

namespace waymark {

std::vector<ValueView> QuestionViews::answer_by(const Question& question) const {
  auto values = fields_.values(question, field_named(question, "answer_by"), question);
  const auto as_of = context_.snapshot.as_of();
  if (values.empty() || !is_overdue(question, as_of)) return values;
  const auto days = days_between(question.answer_by.date.last_day(), as_of);
  values.back().mark = fmt::format("{} {}", context_.vocabulary.word("questions.overdue"),
                                   context_.vocabulary.in_words(Duration{1000 * days}));
  return values;
}

TableView QuestionViews::table(std::string label, const std::vector<const Question*>& questions,
                               std::initializer_list<std::string_view> columns) const {
  TableView table{std::move(label), {{context_.vocabulary.one(kind_of<Question>)}}, {}};
  for (const auto column : columns) {
    const auto* field = find_field(kind_info(kind_of<Question>).own_fields, column);
    table.columns.push_back({context_.vocabulary.of(kind_of<Question>, *field).label});
  }
  for (const auto* question : questions) table.rows.push_back(row(*question, columns));
  std::vector<RowView*> rows;
  for (auto& each : table.rows) rows.push_back(&each);
  drop_empty_columns(table.columns, rows);
  table.make_cards();
  return table;
}

RowView QuestionViews::row(const Question& question,
                           std::initializer_list<std::string_view> columns) const {
  // The name of a question without a title is cut.
  const auto& name = question.title.is_set() ? question.title.value : question.text.value;
  RowView row{{{{name, linker_.url(question), {}, question.illustrative.all}}}, {}};
  if (name != question.text.value) row.head.values.push_back({question.text.value});
  for (const auto column : columns) row.cells.push_back({values(question, column)});
  return row;
}

std::vector<ValueView> QuestionViews::values(const Question& question,
                                             std::string_view column) const {
  if (column == "answer_by") return answer_by(question);
  // That a question is a question goes without saying.
  if (column == "kind" && question.kind_of_question.index == 0) return {};
  return fields_.values(question, field_named(question, column), question);
}

std::vector<const Question*> questions_naming(const Snapshot& snapshot, const Entity& entity,
                                              std::string_view field) {
  std::vector<const Question*> questions;
  for (const auto* each : snapshot.current_naming(entity, kind_of<Question>, field)) {
    questions.push_back(as<Question>(each));
  }
  sort_by_answer_day(questions);
  std::stable_partition(questions.begin(), questions.end(),
                        [](const Question* each) { return each->status.is("open"); });
  return questions;
}

}  // namespace waymark
