// A plan's page: what it is and how far it has come, then chapter by chapter. Each chapter is made
// in a file of its own (`plan_…`), from the plan alone.
#pragma once

#include "view/entity_page.hpp"
#include "view/plan_checkpoints.hpp"
#include "view/plan_commission.hpp"
#include "view/plan_journey.hpp"
#include "view/plan_lists.hpp"
#include "view/plan_load.hpp"
#include "view/plan_relations.hpp"
#include "view/plan_scenarios.hpp"

namespace waymark {

struct PlanPageView {
  ShellView shell;
  HeaderView header;
  std::optional<Group<FactView>> keys;  // the first screen
  bool has_examples = false;            // among the activities, which are counted
  std::optional<Group<LinkView>> contents;
  bool is_wide = false;  // has what needs the whole width, so that the contents stand above
  std::optional<PlanJourneyView> journey;
  std::optional<PlanEffectsView> effects;
  std::optional<PlanCheckpointsView> checkpoints;
  std::optional<PlanScenariosView> scenarios;
  std::optional<Group<AreaView>> areas;
  std::optional<PlanLoadView> load;
  std::optional<PlanListView> responsible;
  std::optional<PlanListView> status;
  std::optional<PlanListView> gaps;
  std::optional<Group<TrailTableView>> commission;
  std::optional<TableView> principles;
  std::optional<PlanRelationsView> related;  // plans
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&PlanPageView::shell>("shell"), view_field<&PlanPageView::header>("header"),
        view_field<&PlanPageView::keys>("keys"),
        view_field<&PlanPageView::has_examples>("has_examples"),
        view_field<&PlanPageView::contents>("contents"),
        view_field<&PlanPageView::is_wide>("is_wide"),
        view_field<&PlanPageView::journey>("journey"),
        view_field<&PlanPageView::effects>("effects"),
        view_field<&PlanPageView::checkpoints>("checkpoints"),
        view_field<&PlanPageView::scenarios>("scenarios"),
        view_field<&PlanPageView::areas>("areas"), view_field<&PlanPageView::load>("load"),
        view_field<&PlanPageView::responsible>("responsible"),
        view_field<&PlanPageView::status>("status"), view_field<&PlanPageView::gaps>("gaps"),
        view_field<&PlanPageView::commission>("commission"),
        view_field<&PlanPageView::principles>("principles"),
        view_field<&PlanPageView::related>("related"), view_field<&PlanPageView::body>("body"),
        view_field<&PlanPageView::relations>("relations"),
        view_field<&PlanPageView::about>("about"));
  }
};

PlanPageView make_plan_page(const ViewContext& context, const Menus& menus, const Plan& plan,
                            Html body);

}  // namespace waymark
