#include "view/plan_principles.hpp"

#include <algorithm>

namespace waymark {
namespace {

// By the alphabet, each once.
std::vector<const Entity*> principles_naming(const Snapshot& snapshot, const Plan& plan) {
  auto found = snapshot.current_naming(plan, kind_of<Principle>, "used_in");
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace

std::unordered_map<std::string_view, std::vector<const Principle*>> principles_by_part(
    const Snapshot& snapshot, const Plan& plan) {
  std::unordered_map<std::string_view, std::vector<const Principle*>> by_part;
  for (const auto* entity : principles_naming(snapshot, plan)) {
    const auto* principle = as<Principle>(entity);
    for (const auto& place : principle->used_in.items) {
      if (place.target != &plan) continue;
      auto& own = by_part[place.part];
      if (own.empty() || own.back() != principle) own.push_back(principle);
    }
  }
  return by_part;
}

std::optional<TableView> principles_of_plan(const ViewContext& context, const Linker& linker,
                                            const Plan& plan) {
  const auto& vocabulary = context.vocabulary;
  TableView table{vocabulary.word("plan.principles"), {}, {}};
  table.columns = {{vocabulary.one(kind_of<Principle>)},
                   {vocabulary.word("plan.statement")},
                   {vocabulary.word("plan.where_used")}};
  for (const auto* entity : principles_naming(context.snapshot, plan)) {
    const auto& principle = *as<Principle>(entity);
    CellView places;
    for (const auto& place : principle.used_in.items) {
      if (place.target != &plan) continue;
      const auto part = find_part(plan, place.part);
      places.values.push_back(part.id == nullptr
                                  ? ValueView{vocabulary.word("plan.whole")}
                                  : ValueView{std::string(part.label), "#" + part.id->value});
    }
    ValueView name{std::string(name_of(principle)), linker.url(principle)};
    name.is_example = principle.illustrative.all;
    table.rows.push_back(
        {{{std::move(name)}}, {{{{principle.statement.value}}}, std::move(places)}, {}});
  }
  if (table.rows.empty()) return std::nullopt;
  table.make_cards();
  return table;
}

}  // namespace waymark
