// A decision's page: whether it is taken and final, who decided, and what it is about.
#pragma once

#include "view/entity_page.hpp"
#include "view/mandate_views.hpp"
#include "view/standing_view.hpp"

namespace waymark {

// One thing that a decision is about.
struct SubjectView {
  std::string kind;
  ValueView value;
  std::optional<StandingView> standing;  // of a document

  static constexpr auto fields() {
    return view_fields(view_field<&SubjectView::kind>("kind"),
                       view_field<&SubjectView::value>("value"),
                       view_field<&SubjectView::standing>("standing"));
  }
};

struct DecisionPageView {
  ShellView shell;
  HeaderView header;
  GlanceView glance;
  std::optional<Group<FactView>> keys;
  std::optional<RightNoteView> note;  // decision or execution, where the kind tells
  std::optional<Group<LinkView>> views;
  std::optional<Group<SubjectView>> subjects;
  std::optional<Group<ValueView>> chain;
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&DecisionPageView::shell>("shell"),
                       view_field<&DecisionPageView::header>("header"),
                       view_field<&DecisionPageView::glance>("glance"),
                       view_field<&DecisionPageView::keys>("keys"),
                       view_field<&DecisionPageView::note>("note"),
                       view_field<&DecisionPageView::views>("views"),
                       view_field<&DecisionPageView::subjects>("subjects"),
                       view_field<&DecisionPageView::chain>("chain"),
                       view_field<&DecisionPageView::contents>("contents"),
                       view_field<&DecisionPageView::body>("body"),
                       view_field<&DecisionPageView::relations>("relations"),
                       view_field<&DecisionPageView::about>("about"));
  }
};

DecisionPageView make_decision_page(const ViewContext& context, const Menus& menus,
                                    const Decision& decision, Html body);

}  // namespace waymark
