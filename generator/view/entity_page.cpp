#include "view/entity_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "view/holder_page.hpp"
#include "view/view_links.hpp"

namespace waymark {
namespace {

constexpr std::size_t headings_to_get_lost_in = 3;

// Shown in the head, or below as "about this page".
bool stands_elsewhere(const Field& field) {
  constexpr std::string_view names[] = {"id",         "title",        "aliases",  "summary",
                                        "valid_from", "valid_to",     "tags",     "owner",
                                        "review_by",  "sources",      "audience", "organisation",
                                        "former_ids", "illustrative", "accepted"};
  const auto common = common_fields();
  const bool is_common = &field >= common.data() && &field < common.data() + common.size();
  return is_common && std::find(std::begin(names), std::end(names), field.name) != std::end(names);
}

}  // namespace

EntityPageView make_entity_page(const ViewContext& context, const Menus& menus,
                                const Entity& entity, Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(entity)));
  const FieldViews fields(context, linker);
  EntityPageView page;
  page.shell = make_entity_shell(context, linker, menus, entity);
  page.header = make_header(context, linker, entity);
  std::vector<FactView> facts;
  if (auto whose = make_organisation_fact(context, linker, entity); !whose.empty()) {
    facts.push_back(std::move(whose));
  }
  for (const auto* field : kind_info(entity).fields) {
    if (stands_elsewhere(*field)) continue;
    auto parts = field->parts == nullptr ? std::nullopt : fields.parts(entity, *field);
    if (parts) {
      if (is_long(parts->table)) add_table_tools(context, linker, page.shell);
      page.parts.push_back(std::move(*parts));
    } else if (auto fact = fields.fact(entity, *field, entity); !fact.empty()) {
      facts.push_back(std::move(fact));
    }
  }
  page.facts = as_group(std::move(facts));
  page.views = links_to_views(context, linker, entity);
  std::vector<LinkView> chapters;
  for (const auto& parts : page.parts) chapters.push_back({parts.label, "#" + parts.id});
  page.contents = make_contents(entity, std::move(chapters));
  page.body = std::move(body);
  page.relations = as_group(make_relations(context, linker, entity, {}));
  page.about = as_group(make_about(context, linker, entity));
  return page;
}

FactView make_organisation_fact(const ViewContext& context, const Linker& linker,
                                const Entity& entity) {
  FactView fact{context.vocabulary.word("fields.common.organisation"), {}, {}};
  if (const auto* organisation = context.snapshot.organisation_of(entity)) {
    fact.single = ValueView{std::string(name_of(*organisation)), linker.url(*organisation)};
  }
  return fact;
}

std::optional<Group<LinkView>> make_contents(const Entity& entity, std::vector<LinkView> before) {
  for (const auto& heading : entity.body->headings) {
    if (heading.level == 2) before.push_back({heading.text, "#" + heading.id});
  }
  if (before.size() < headings_to_get_lost_in) return std::nullopt;
  return as_group(std::move(before));
}

std::vector<RelationView> make_relations(const ViewContext& context, const Linker& linker,
                                         const Entity& entity,
                                         const std::set<std::string_view>& left_out) {
  // By their words, with links from bodies last.
  std::map<std::pair<bool, std::string>, std::vector<LinkView>> groups;
  for (const auto& [from, field, part] : context.snapshot.backlinks(entity)) {
    if (field == nullptr) {
      groups[{true, context.vocabulary.word("inverse.mention")}].push_back(linker.link(*from));
    } else if (!left_out.contains(field->name) &&
               !left_out.contains(fmt::format("{}.{}", kind_info(*from).name, field->name))) {
      groups[{false, context.vocabulary.of(from->kind, *field).inverse}].push_back(
          linker.link(*from, part));
    }
  }
  if (auto all = link_to_mandates_of(context, linker, entity)) {
    groups[{false, context.vocabulary.word("inverse.mandate.holder")}].push_back(std::move(*all));
  }
  std::vector<RelationView> relations;
  std::vector<LinkView> same_case;
  for (const auto* other : context.snapshot.same_case(entity)) {
    if (other != &entity) same_case.push_back(linker.link(*other));
  }
  if (!same_case.empty()) {
    relations.push_back({context.vocabulary.word("page.same_case"), std::move(same_case)});
  }
  for (auto& [key, links] : groups) relations.push_back({key.second, std::move(links)});
  return relations;
}

std::vector<FactView> make_about(const ViewContext& context, const Linker& linker,
                                 const Entity& entity) {
  constexpr std::string_view names[] = {"aliases", "tags", "review_by"};
  auto about = FieldViews(context, linker).facts(entity, names);
  auto sources = FieldViews(context, linker).fact(entity, field_named(entity, "sources"), entity);
  if (!sources.empty()) about.push_back(std::move(sources));
  return about;
}

}  // namespace waymark
