// Questions as every page tells of them: who is asked, by when, and whether that day has passed.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "view/field_views.hpp"

namespace waymark {

class QuestionViews {
 public:
  QuestionViews(const ViewContext& context, const Linker& linker)
      : context_(context), fields_(context, linker), linker_(linker) {}

  // The day to answer by, with a mark and how late it is where it has passed. Empty without a day.
  [[nodiscard]] std::vector<ValueView> answer_by(const Question& question) const;

  // A row for each: the question, then these fields. Columns in which no row says anything are left
  // out. Under a short title stands the question itself.
  [[nodiscard]] TableView table(std::string label, const std::vector<const Question*>& questions,
                                std::initializer_list<std::string_view> columns) const;

 private:
  [[nodiscard]] RowView row(const Question& question,
                            std::initializer_list<std::string_view> columns) const;
  [[nodiscard]] std::vector<ValueView> values(const Question& question,
                                              std::string_view column) const;

  const ViewContext& context_;
  FieldViews fields_;
  const Linker& linker_;
};

// Those that name the entity in the field ("asked_of", "raised_in", "used_in") and hold on the day:
// the open ones by the day to answer by, then the others.
std::vector<const Question*> questions_naming(const Snapshot& snapshot, const Entity& entity,
                                              std::string_view field);

}  // namespace waymark
