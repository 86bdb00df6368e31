#include "view/unit_page.hpp"

#include <algorithm>

#include "urls/addresses.hpp"

namespace waymark {
namespace {

// Current entities of `kind` that name the unit in `field`, by the alphabet.
std::vector<LinkView> current_ones(const ViewContext& context, const Linker& linker,
                                   const Unit& unit, KindIndex kind, std::string_view field) {
  std::vector<const Entity*> found;
  for (const auto& backlink : context.snapshot.backlinks(unit)) {
    const bool names_it = backlink.field != nullptr && backlink.field->name == field;
    if (names_it && backlink.from->kind == kind && context.snapshot.is_current(*backlink.from)) {
      found.push_back(backlink.from);
    }
  }
  context.snapshot.sort(found);
  std::vector<LinkView> links;
  for (const auto* entity : found) links.push_back(linker.link(*entity));
  return links;
}

const Unit* parent_of(const Unit& unit, Day day) {
  const auto* parent = parent_on(unit, day);
  return parent == nullptr ? nullptr : as<Unit>(parent->target);
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
  std::vector<LinkView> path;
  for (const auto* above : units_above(unit, context.snapshot.as_of()))
    path.push_back(linker.link(*above));
  page.path = as_group(std::move(path));
  page.children = as_group(current_ones(context, linker, unit, kind_of<Unit>, "to"));
  page.roles = as_group(current_ones(context, linker, unit, kind_of<Role>, "unit"));
  page.forums = as_group(current_ones(context, linker, unit, kind_of<Forum>, "unit"));
  page.contents = make_contents(unit, {});
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, unit, {"organisation", "to", "unit"}));
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
