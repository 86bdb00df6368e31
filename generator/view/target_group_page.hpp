// A target group's page, which answers "what do I need?": its doses, its trainings in order with
// hours, and what has no offering.
#pragma once

#include "view/dose_views.hpp"
#include "view/entity_page.hpp"
#include "view/needed_trainings.hpp"

namespace waymark {

struct TargetGroupPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> keys;  // hours, trainings, roles: the first screen
  std::optional<LinkView> all;          // the page of all groups
  std::optional<Group<LinkView>> contents;
  std::optional<Group<ValueView>> gaps;
  std::optional<NeededTrainingsView> trainings;
  std::string none;  // what is said where no training is asked of the group
  std::optional<Group<DoseView>> doses;
  std::optional<Group<ValueView>> offered;
  std::optional<Group<LinkView>> wider;  // groups that the same people may belong to
  std::optional<Group<LinkView>> roles;
  std::optional<TableView> headcount;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&TargetGroupPageView::shell>("shell"),
                       view_field<&TargetGroupPageView::header>("header"),
                       view_field<&TargetGroupPageView::keys>("keys"),
                       view_field<&TargetGroupPageView::all>("all"),
                       view_field<&TargetGroupPageView::contents>("contents"),
                       view_field<&TargetGroupPageView::gaps>("gaps"),
                       view_field<&TargetGroupPageView::trainings>("trainings"),
                       view_field<&TargetGroupPageView::none>("none"),
                       view_field<&TargetGroupPageView::doses>("doses"),
                       view_field<&TargetGroupPageView::offered>("offered"),
                       view_field<&TargetGroupPageView::wider>("wider"),
                       view_field<&TargetGroupPageView::roles>("roles"),
                       view_field<&TargetGroupPageView::headcount>("headcount"),
                       view_field<&TargetGroupPageView::body>("body"),
                       view_field<&TargetGroupPageView::relations>("relations"),
                       view_field<&TargetGroupPageView::about>("about"));
  }
};

TargetGroupPageView make_target_group_page(const ViewContext& context, const Menus& menus,
                                           const TargetGroup& group, Html body);

}  // namespace waymark
