#include "view/principle_page.hpp"

#include <map>

namespace waymark {
namespace {

constexpr std::size_t most_others = 30;

ValueView place_of(const Linker& linker, const Reference& reference) {
  const auto& target = *reference.target;
  const auto part = find_part(target, reference.part);
  ValueView value{std::string(name_of(target)), linker.url(target)};
  if (part.id == nullptr) return value;
  value.note = std::exchange(value.text, std::string(part.label));
  value.url += fmt::format("#{}", part.id->value);
  return value;
}

// By kind, in the order of kinds, then as written.
std::vector<PrinciplePlacesView> places_of(const ViewContext& context, const Linker& linker,
                                           const Principle& principle) {
  std::map<KindIndex, PrinciplePlacesView> by_kind;
  for (const auto& reference : principle.used_in.items) {
    if (reference.target == nullptr) continue;
    const auto kind = reference.target->kind;
    auto& places = by_kind[kind];
    places.label = context.vocabulary.many(kind);
    places.places.push_back(place_of(linker, reference));
  }
  std::vector<PrinciplePlacesView> all;
  for (auto& [kind, places] : by_kind) all.push_back(std::move(places));
  return all;
}

std::vector<ValueView> others_of(const ViewContext& context, const Linker& linker,
                                 const Principle& principle) {
  std::vector<ValueView> others;
  if (principle.document.target == nullptr) return others;
  for (const auto* other : context.snapshot.current_naming(*principle.document.target,
                                                           kind_of<Principle>, "document")) {
    if (other == &principle || others.size() == most_others) continue;
    others.push_back(
        {std::string(name_of(*other)), linker.url(*other), {}, other->illustrative.all});
  }
  return others;
}

}  // namespace

PrinciplePageView make_principle_page(const ViewContext& context, const Menus& menus,
                                      const Principle& principle, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(principle)));
  const FieldViews fields(context, linker);
  constexpr std::string_view names[] = {"document"};
  PrinciplePageView page;
  page.shell = make_entity_shell(context, linker, menus, principle);
  page.header = make_header(context, linker, principle);
  page.statement = fields.fact(principle, field_named(principle, "statement"), principle).single;
  auto facts = fields.facts(principle, names);
  if (auto whose = make_organisation_fact(context, linker, principle); !whose.empty()) {
    facts.push_back(std::move(whose));
  }
  page.facts = as_group(std::move(facts));
  page.places = as_group(places_of(context, linker, principle));
  if (!page.places) page.unused = context.vocabulary.word("principle.unused");
  page.others = as_group(others_of(context, linker, principle));
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, principle, {}));
  page.about = as_group(make_about(context, linker, principle));
  return page;
}

}  // namespace waymark
