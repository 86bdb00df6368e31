#include "view/plan_page.hpp"

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

std::vector<FactView> make_keys(const ViewContext& context, const Linker& linker,
                                const Plan& plan) {
  constexpr std::string_view names[] = {"period", "document"};
  auto keys = FieldViews(context, linker).facts(plan, names);
  if (auto whose = make_organisation_fact(context, linker, plan); !whose.empty()) {
    keys.push_back(std::move(whose));
  }
  return keys;
}

std::vector<LinkView> links_to_chapters(const PlanPageView& page) {
  std::vector<LinkView> links;
  const auto add = [&](const auto& chapter) {
    if (chapter) links.push_back({chapter->title, "#" + chapter->id});
  };
  add(page.journey);
  add(page.effects);
  add(page.checkpoints);
  add(page.scenarios);
  for (const auto& areas : page.areas) links.push_back({areas.label, "#" + areas.id});
  return links;
}

}  // namespace

PlanPageView make_plan_page(const ViewContext& context, const Menus& menus, const Plan& plan,
                            Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(plan)));
  const FieldViews fields(context, linker);
  PlanPageView page;
  page.shell = make_entity_shell(context, linker, menus, plan);
  page.header = make_header(context, linker, plan);
  page.keys = as_group(make_keys(context, linker, plan));
  page.journey = make_plan_journey(context, linker, plan);
  page.effects = make_plan_effects(context, linker, plan);
  page.checkpoints = make_plan_checkpoints(context, linker, plan);
  page.scenarios = make_plan_scenarios(context, linker, plan);
  page.areas = parts_named(fields, plan, {"areas"});
  page.contents = make_contents(plan, links_to_chapters(page));
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, plan, {}));
  page.about = as_group(make_about(context, linker, plan));
  return page;
}

}  // namespace waymark
