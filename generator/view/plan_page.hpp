// A plan's page: what it is and how far it has come, then chapter by chapter. Each chapter is made
// in a file of its own (`plan_…`), from the plan alone.
#pragma once

#include "view/entity_page.hpp"
#include "view/plan_checkpoints.hpp"
#include "view/plan_journey.hpp"
#include "view/plan_scenarios.hpp"

namespace waymark {

struct PlanPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> keys;  // the first screen
  std::optional<Group<LinkView>> contents;
  std::optional<PlanJourneyView> journey;
  std::optional<PlanEffectsView> effects;
  std::optional<PlanCheckpointsView> checkpoints;
  std::optional<PlanScenariosView> scenarios;
  std::vector<PartsView> areas;  // with their activities
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&PlanPageView::shell>("shell"), view_field<&PlanPageView::header>("header"),
        view_field<&PlanPageView::keys>("keys"), view_field<&PlanPageView::contents>("contents"),
        view_field<&PlanPageView::journey>("journey"),
        view_field<&PlanPageView::effects>("effects"),
        view_field<&PlanPageView::checkpoints>("checkpoints"),
        view_field<&PlanPageView::scenarios>("scenarios"),
        view_field<&PlanPageView::areas>("areas"), view_field<&PlanPageView::body>("body"),
        view_field<&PlanPageView::relations>("relations"),
        view_field<&PlanPageView::about>("about"));
  }
};

PlanPageView make_plan_page(const ViewContext& context, const Menus& menus, const Plan& plan,
                            Html body);

}  // namespace waymark
