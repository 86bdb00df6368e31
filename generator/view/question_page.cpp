#include "view/question_page.hpp"

#include <fmt/format.h>

#include "view/question_views.hpp"

namespace waymark {
namespace {

// Whoever is asked and the day come first, and are told also where nobody has said.
FactView asked_of(const ViewContext& context, const FieldViews& fields, const Question& question) {
  auto fact = fields.fact(question, field_named(question, "asked_of"), question);
  if (fact.empty()) fact.single = ValueView{context.vocabulary.word("questions.nobody")};
  return fact;
}

FactView answer_by(const ViewContext& context, const Linker& linker, const Question& question) {
  const auto& label =
      context.vocabulary.of(question.kind, field_named(question, "answer_by")).label;
  auto fact = as_fact(label, QuestionViews(context, linker).answer_by(question));
  if (fact.empty()) fact.single = ValueView{context.vocabulary.word("questions.no_day")};
  return fact;
}

std::vector<ChapterView> chapters_of(const ViewContext& context, const Question& question) {
  if (!question.answer.is_set()) return {};
  const auto& words = context.vocabulary.of(question.kind, field_named(question, "answer"));
  return {{chapter_id("answer"), words.label, question.answer.value}};
}

}  // namespace

ChaptersPageView make_question_page(const ViewContext& context, const Menus& menus,
                                    const Question& question, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(question)));
  const FieldViews fields(context, linker);
  constexpr std::string_view others[] = {"status", "kind", "raised_in", "used_in"};
  auto page = make_chapters_page(context, linker, menus, question, std::move(body),
                                 chapters_of(context, question), {});
  const bool is_whole = page.header.title == question.text.value;
  if (!is_whole) page.lead = question.text.value;
  std::vector<FactView> keys = {asked_of(context, fields, question),
                                answer_by(context, linker, question)};
  for (auto& fact : fields.facts(question, others)) keys.push_back(std::move(fact));
  page.keys = as_group(std::move(keys));
  return page;
}

}  // namespace waymark
