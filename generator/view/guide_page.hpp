// A guide's page: questions whose answers are links to the next question or to the outcome. Whole
// as it is; assets/guide.js shows one question at a time.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

struct AnswerView {
  std::string text;
  std::string url;   // place on this page; empty where the answer leads nowhere
  std::string next;  // number of the question that follows
  std::string way;   // name of the path it leads to, or that it is not shown here
  std::string because;
  bool is_example = false;

  static constexpr auto fields() {
    return view_fields(view_field<&AnswerView::text>("text"), view_field<&AnswerView::url>("url"),
                       view_field<&AnswerView::next>("next"), view_field<&AnswerView::way>("way"),
                       view_field<&AnswerView::because>("because"),
                       view_field<&AnswerView::is_example>("is_example"));
  }
};

struct QuestionView {
  std::string id;
  std::string number;
  std::string text;
  std::string help;
  bool is_example = false;
  std::vector<AnswerView> answers;

  static constexpr auto fields() {
    return view_fields(
        view_field<&QuestionView::id>("id"), view_field<&QuestionView::number>("number"),
        view_field<&QuestionView::text>("text"), view_field<&QuestionView::help>("help"),
        view_field<&QuestionView::is_example>("is_example"),
        view_field<&QuestionView::answers>("answers"));
  }
};

// Where answers end: one decision path, however many answers lead to it.
struct OutcomeView {
  std::string id;
  std::string title;
  std::string url;  // empty for the paths that these readers may not see, which share one outcome
  bool is_example = false;
  std::string summary;
  std::optional<Group<FactView>> facts;

  static constexpr auto fields() {
    return view_fields(
        view_field<&OutcomeView::id>("id"), view_field<&OutcomeView::title>("title"),
        view_field<&OutcomeView::url>("url"), view_field<&OutcomeView::is_example>("is_example"),
        view_field<&OutcomeView::summary>("summary"), view_field<&OutcomeView::facts>("facts"));
  }
};

struct GuidePageView {
  ShellView shell;
  HeaderView header;
  std::vector<QuestionView> questions;
  std::vector<OutcomeView> outcomes;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&GuidePageView::shell>("shell"), view_field<&GuidePageView::header>("header"),
        view_field<&GuidePageView::questions>("questions"),
        view_field<&GuidePageView::outcomes>("outcomes"), view_field<&GuidePageView::body>("body"),
        view_field<&GuidePageView::relations>("relations"),
        view_field<&GuidePageView::about>("about"));
  }
};

GuidePageView make_guide_page(const ViewContext& context, const Menus& menus, const Guide& guide,
                              Html body);

}  // namespace waymark
