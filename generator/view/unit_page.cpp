#include "view/unit_page.hpp"

#include <algorithm>

#include "urls/addresses.hpp"
#include "view/unit_neighbours.hpp"
#include "view/view_links.hpp"

namespace waymark {
namespace {

ValueView value_of(const Linker& linker, const Entity& entity, bool is_example) {
  return {std::string(name_of(entity)), linker.url(entity), {}, is_example};
}

std::optional<Group<ValueView>> as_values(const Linker& linker,
                                          const std::vector<const Entity*>& entities) {
  std::vector<ValueView> values;
  for (const auto* each : entities) {
    values.push_back(value_of(linker, *each, each->illustrative.all));
  }
  return as_group(std::move(values));
}

std::optional<Group<ValueView>> as_values(const Linker& linker,
                                          const std::vector<Counterpart>& counterparts) {
  std::vector<ValueView> values;
  for (const auto& each : counterparts) {
    values.push_back(value_of(linker, *each.unit, each.is_example));
  }
  return as_group(std::move(values));
}

}  // namespace

UnitPageView make_unit_page(const ViewContext& context, const Menus& menus, const Unit& unit,
                            Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(unit)));
  constexpr std::string_view names[] = {"type",        "parent",    "contact",
                                        "mirrored_in", "headcount", "hsa_id"};
  UnitPageView page;
  page.shell = make_entity_shell(context, linker, menus, unit);
  page.header = make_header(context, linker, unit);
  page.facts = as_group(FieldViews(context, linker).facts(unit, names));
  page.views = links_to_views(context, linker, unit);
  std::vector<LinkView> path;
  for (const auto* above : units_above(unit, context.snapshot.as_of()))
    path.push_back(linker.link(*above));
  page.path = as_group(std::move(path));
  const auto neighbours = neighbours_of(context.snapshot, unit);
  page.picture = unit_picture(context, linker, unit, neighbours);
  page.children = as_values(linker, neighbours.children);
  page.counterparts = as_values(linker, neighbours.counterparts);
  page.roles = as_values(linker, context.snapshot.current_naming(unit, kind_of<Role>, "unit"));
  page.forums = as_values(linker, neighbours.forums);
  page.contents = make_contents(unit, {});
  page.body = std::move(body);
  page.relations = as_group(
      make_relations(context, linker, unit, {"organisation", "to", "unit", "counterparts"}));
  page.about = as_group(make_about(context, linker, unit));
  return page;
}

std::vector<const Unit*> units_above(const Unit& unit, Day day) {
  std::vector<const Unit*> above;
  for (const auto* at = parent_of(unit, day); at != nullptr; at = parent_of(*at, day)) {
    above.push_back(at);
  }
  std::reverse(above.begin(), above.end());
  return above;
}

}  // namespace waymark
