#include "view/term_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "view/field_views.hpp"
#include "view/view_links.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_uses = 40;

// The pages whose text uses the word, or links the term; by the alphabet.
std::vector<const Entity*> users_of(const ViewContext& context, const Term& term) {
  auto users = context.term_uses.of(term);
  for (const auto& backlink : context.snapshot.backlinks(term)) {
    if (backlink.field == nullptr) users.push_back(backlink.from);
  }
  context.snapshot.sort(users);
  users.erase(std::unique(users.begin(), users.end()), users.end());
  return users;
}

std::vector<RelationView> make_term_relations(const ViewContext& context, const Linker& linker,
                                              const Term& term) {
  const auto word = [&](std::string_view name) {
    return context.vocabulary.word(fmt::format("term_page.{}", name));
  };
  // The field says "see also" in both directions, and the pages below are those that mention it.
  auto relations = make_relations(context, linker, term, {"see"});
  const auto mention = context.vocabulary.word("inverse.mention");
  std::erase_if(relations, [&](const RelationView& each) { return each.label == mention; });
  const auto users = users_of(context, term);
  if (users.empty()) return relations;
  RelationView uses;
  uses.label = fmt::format("{} {} {}", word("used_on"), users.size(),
                           word(users.size() == 1 ? "page" : "pages"));
  const auto shown = std::min(users.size(), most_uses);
  if (shown < users.size()) uses.label += fmt::format(", {} {}", word("first"), shown);
  for (std::size_t i = 0; i < shown; ++i) uses.links.push_back(linker.link(*users[i]));
  relations.insert(relations.begin(), std::move(uses));
  return relations;
}

}  // namespace

TermPageView make_term_page(const ViewContext& context, const Menus& menus, const Term& term,
                            Html body) {
  const Linker linker(context, way_to_root(context.addresses.page(term)));
  TermPageView page;
  page.shell = make_entity_shell(context, linker, menus, term);
  page.header = make_header(context, linker, term);
  page.header.summary.clear();  // the definition says it
  page.definition = term.definition.value;
  constexpr std::string_view names[] = {"synonyms", "avoid", "see", "source"};
  auto keys = FieldViews(context, linker).facts(term, names);
  if (auto whose = make_organisation_fact(context, linker, term); !whose.empty()) {
    keys.push_back(std::move(whose));
  }
  page.keys = as_group(std::move(keys));
  page.views = links_to_views(context, linker, kind_of<Term>);
  page.contents = make_contents(term, {});
  page.body = std::move(body);
  page.relations = as_group(make_term_relations(context, linker, term));
  page.about = as_group(make_about(context, linker, term));
  return page;
}

}  // namespace waymark
