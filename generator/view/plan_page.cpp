#include "view/plan_page.hpp"

#include <algorithm>

#include "view/plan_keys.hpp"
#include "view/plan_principles.hpp"

namespace waymark {
namespace {

std::vector<PartsView> parts_named(const FieldViews& fields, const Plan& plan,
                                   std::initializer_list<std::string_view> names) {
  std::vector<PartsView> all;
  for (const auto name : names) {
    if (auto parts = fields.parts(plan, field_named(plan, name))) all.push_back(std::move(*parts));
  }
  return all;
}

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
  const auto add_parts = [&](const std::vector<PartsView>& chapters) {
    for (const auto& chapter : chapters) links.push_back({chapter.label, "#" + chapter.id});
  };
  const auto add = [&](bool is_there, std::string_view name) {
    if (!is_there) return;
    links.push_back(
        {vocabulary.word(fmt::format("plan.chapters.{}", name)), fmt::format("#chapter_{}", name)});
  };
  add_parts(page.journey);
  add(page.areas.has_value(), "areas");
  add(page.load.has_value(), "load");
  add(page.responsible.has_value(), "responsible");
  add(page.status.has_value(), "status");
  add(page.gaps.has_value(), "gaps");
  add_parts(page.checkpoints);
  add_parts(page.scenarios);
  add(page.commission.has_value(), "commission");
  add(page.principles.has_value(), "principles");
  add(page.related.has_value(), "related");
  return links;
}

}  // namespace

PlanPageView make_plan_page(const ViewContext& context, const Menus& menus, const Plan& plan,
                            Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(plan)));
  const FieldViews fields(context, linker);
  const PlanGroups groups(context, plan);
  PlanPageView page;
  page.shell = make_entity_shell(context, linker, menus, plan);
  page.header = make_header(context, linker, plan);
  page.keys = as_group(make_plan_keys(context, linker, groups));
  const auto& marks = plan.illustrative.paths;
  page.has_examples = std::any_of(marks.begin(), marks.end(),
                                  [](const Text& path) { return path.value.starts_with("areas"); });
  page.journey = parts_named(fields, plan, {"phases", "tracks"});
  add_activities(context, linker, groups, page);
  page.checkpoints = parts_named(fields, plan, {"checkpoints"});
  page.scenarios = parts_named(fields, plan, {"scenarios", "effects"});
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
