#include "check/guide_rules.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "base/text.hpp"
#include "check/arrows.hpp"
#include "check/mandate_cover.hpp"

namespace waymark {
namespace {

constexpr Rule question_unreachable{"question-unreachable", Severity::error,
                                    "A question that no answer leads to from the first one."};
constexpr Rule answer_leads_nowhere{
    "answer-leads-nowhere", Severity::error,
    "An answer that leads to neither a question nor a path, or to both."};
constexpr Rule path_without_guide{"path-without-guide", Severity::warning,
                                  "A decision path that no guide leads to."};

template <class Visit>
void each_guide(const RuleContext& context, Visit visit) {
  context.each<Guide>([&](const Guide& guide) {
    if (!has_ended(context, guide)) visit(guide);
  });
}

template <class Visit>
void each_answer(const RuleContext& context, Visit visit) {
  each_guide(context, [&](const Guide& guide) {
    for (const auto& question : guide.questions) {
      for (const auto& answer : question.answers) visit(answer);
    }
  });
}

struct Questions {
  std::vector<const GuideQuestion*> all;
  Arrows arrows;
  bool lead_astray = false;  // an answer leads to no question, which another rule tells
};

Questions questions_of(const Guide& guide) {
  Questions questions;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const auto& question : guide.questions) {
    places.emplace(question.id.value, questions.all.size());
    questions.all.push_back(&question);
  }
  for (const auto* question : questions.all) {
    auto& arrows = questions.arrows.emplace_back();
    for (const auto& answer : question->answers) {
      if (!answer.to.is_set()) continue;
      const auto found = places.find(answer.to.id);
      if (found != places.end()) arrows.push_back(found->second);
      questions.lead_astray |= found == places.end();
    }
  }
  return questions;
}

void check_questions(const RuleContext& context) {
  each_guide(context, [&](const Guide& guide) {
    const auto questions = questions_of(guide);
    if (questions.all.empty() || questions.lead_astray) return;
    const auto is_reached = reached_from({0}, questions.arrows);
    for (std::size_t i = 0; i < questions.all.size(); ++i) {
      if (is_reached[i]) continue;
      const auto& id = questions.all[i]->id;
      context.diagnostics.add(
          question_unreachable, id.span,
          fmt::format("no answers lead from the first question to `{}`", id.value),
          "write it under `to` of an answer");
    }
  });
}

void check_answers(const RuleContext& context) {
  each_answer(context, [&](const GuideAnswer& answer) {
    if (answer.to.is_set() != answer.path.is_set()) return;
    const bool is_both = answer.to.is_set();
    context.diagnostics.add(
        answer_leads_nowhere, is_both ? answer.path.span : answer.text.span,
        fmt::format("`{}` leads to {}", shortened(answer.text.value),
                    is_both ? "both a question and a path" : "neither a question nor a path"),
        is_both ? "write one of `to` and `path`" : "write `to` or `path`");
  });
}

void check_paths(const RuleContext& context) {
  std::vector<bool> is_reached(context.portal.entities().size());
  each_answer(context, [&](const GuideAnswer& answer) {
    if (answer.path.target != nullptr) is_reached[answer.path.target->number] = true;
  });
  context.each<DecisionPath>([&](const DecisionPath& path) {
    if (is_reached[path.number] || !is_current(path, context.as_of)) return;
    context.diagnostics.add(path_without_guide, path.place,
                            fmt::format("no guide leads to `{}`", path.id.value),
                            "write it under `path` of an answer");
  });
}

constexpr RuleCheck checks[] = {{&question_unreachable, &check_questions},
                                {&answer_leads_nowhere, &check_answers},
                                {&path_without_guide, &check_paths}};

}  // namespace

RuleChecks guide_rules() { return checks; }

}  // namespace waymark
