#include "view/plan_page.hpp"

#include <algorithm>

#include "view/plan_keys.hpp"
#include "view/plan_principles.hpp"

namespace waymark {
namespace {

std::optional<PlanListView> if_any(PlanListView list) {
  if (list.empty()) return std::nullopt;
  return list;
}

void add_activities(const ViewContext& context, const Linker& linker, const PlanGroups& groups,
                    PlanPageView& page) {
  const PlanLists lists(context, linker, groups);
  page.areas = as_group(ActivityViews(context, linker, groups).areas());
  page.load = make_plan_load(context, linker, groups);
  page.responsible = if_any(lists.on_plan_page(PlanList::responsible));
  page.status = if_any(lists.on_plan_page(PlanList::status));
  page.gaps = if_any(lists.on_plan_page(PlanList::gaps));
}

std::vector<LinkView> links_to_chapters(const Vocabulary& vocabulary, const PlanPageView& page) {
  std::vector<LinkView> links;
  const auto add = [&](bool is_there, std::string_view name) {
    if (!is_there) return;
    links.push_back(
        {vocabulary.word(fmt::format("plan.chapters.{}", name)), fmt::format("#chapter_{}", name)});
  };
  add(page.journey.has_value(), "journey");
  add(page.effects.has_value(), "effects");
  add(page.checkpoints.has_value(), "checkpoints");
  add(page.scenarios.has_value(), "scenarios");
  add(page.areas.has_value(), "areas");
  add(page.load.has_value(), "load");
  add(page.responsible.has_value(), "responsible");
  add(page.status.has_value(), "status");
  add(page.gaps.has_value(), "gaps");
  add(page.commission.has_value(), "commission");
  add(page.principles.has_value(), "principles");
  add(page.related.has_value(), "related");
  return links;
}

}  // namespace

PlanPageView make_plan_page(const ViewContext& context, const Menus& menus, const Plan& plan,
                            Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(plan)));
  const PlanGroups groups(context, plan);
  PlanPageView page;
  page.shell = make_entity_shell(context, linker, menus, plan);
  page.header = make_header(context, linker, plan);
  page.keys = as_group(make_plan_keys(context, linker, groups));
  const auto& marks = plan.illustrative.paths;
  page.has_examples = std::any_of(marks.begin(), marks.end(),
                                  [](const Text& path) { return path.value.starts_with("areas"); });
  page.journey = make_plan_journey(context, linker, plan);
  page.effects = make_plan_effects(context, linker, plan);
  page.checkpoints = make_plan_checkpoints(context, linker, plan);
  page.scenarios = make_plan_scenarios(context, linker, plan);
  page.is_wide = page.checkpoints || page.scenarios;
  add_activities(context, linker, groups, page);
  page.commission = as_group(commission_tables(context, linker, plan));
  page.principles = principles_of_plan(context, linker, plan);
  page.related = make_plan_relations(context, linker, plan);
  page.contents = make_contents(plan, links_to_chapters(context.vocabulary, page));
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, plan, {"used_in"}));
  page.about = as_group(make_about(context, linker, plan));
  return page;
}

}  // namespace waymark
