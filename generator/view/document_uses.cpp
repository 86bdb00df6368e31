#include "view/document_uses.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace waymark {
namespace {

constexpr std::size_t most_of_a_kind = 200;

// What people ask for first; other kinds come after these.
constexpr std::array first_kinds = {kind_of<Mandate>,  kind_of<DecisionPath>, kind_of<Assignment>,
                                    kind_of<Decision>, kind_of<Plan>,         kind_of<Principle>,
                                    kind_of<Training>};

std::size_t rank_of(KindIndex kind) {
  const auto found = std::find(first_kinds.begin(), first_kinds.end(), kind);
  const auto rank = static_cast<std::size_t>(found - first_kinds.begin());
  return found == first_kinds.end() ? rank + kind : rank;
}

bool stands_elsewhere(const Backlink& link) {
  if (link.field == nullptr) return false;
  if (link.field->name == "supersedes") return true;
  return link.from->kind == kind_of<Document>
             ? link.field->name == "parent"
             : link.field->name == "about" && link.from->kind == kind_of<Decision>;
}

template <class Notes>
void add_locators(const Notes& notes, const Document& document,
                  std::vector<std::string_view>& locators) {
  for (const auto& note : notes) {
    if (note.document.target != &document || !note.locator.is_set()) continue;
    const std::string_view locator = note.locator.value;
    const bool is_new = std::find(locators.begin(), locators.end(), locator) == locators.end();
    if (is_new) locators.push_back(locator);
  }
}

// "§ 3; § 7": the places in the document that the entity names.

std::string locators_in(const Entity& entity, const Document& document) {
  std::vector<std::string_view> locators;
  if (const auto* mandate = as<Mandate>(&entity)) add_locators(mandate->source, document, locators);
  add_locators(entity.sources, document, locators);
  return fmt::format("{}", fmt::join(locators, "; "));
}

}  // namespace

std::vector<UseView> uses_of(const ViewContext& context, const Linker& linker,
                             const Document& document) {
  std::map<std::size_t, std::vector<const Entity*>> kinds;  // by rank
  for (const auto& link : context.snapshot.backlinks(document)) {
    if (!stands_elsewhere(link)) kinds[rank_of(link.from->kind)].push_back(link.from);
  }
  std::vector<UseView> uses;
  for (auto& [rank, entities] : kinds) {
    context.snapshot.sort(entities);
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    UseView use{context.vocabulary.many(entities.front()->kind), {}, {}};
    for (std::size_t i = 0; i < std::min(entities.size(), most_of_a_kind); ++i) {
      const auto& entity = *entities[i];
      use.values.push_back({std::string(name_of(entity)), linker.url(entity),
                            locators_in(entity, document), entity.illustrative.all});
    }
    if (entities.size() > most_of_a_kind) {
      use.more =
          fmt::format("{} {} {}", context.vocabulary.word("documents.and"),
                      entities.size() - most_of_a_kind, context.vocabulary.word("documents.more"));
    }
    uses.push_back(std::move(use));
  }
  return uses;
}

std::vector<ValueView> decisions_about(const ViewContext& context, const Linker& linker,
                                       const Document& document) {
  std::vector<const Decision*> decisions;
  for (const auto& link : context.snapshot.backlinks(document)) {
    const auto* decision = as<Decision>(link.from);
    const bool is_about =
        decision != nullptr && link.field != nullptr && link.field->name == "about";
    if (is_about) decisions.push_back(decision);
  }
  std::stable_sort(decisions.begin(), decisions.end(), [](const Decision* a, const Decision* b) {
    if (!a->date.is_set() || !b->date.is_set()) return a->date.is_set() && !b->date.is_set();
    return a->date.date.first_day() < b->date.date.first_day();
  });
  std::vector<ValueView> values;
  for (const auto* each : decisions) {
    values.push_back(
        {std::string(name_of(*each)), linker.url(*each),
         each->date.is_set() ? context.vocabulary.date(each->date.date) : std::string(),
         each->illustrative.all});
  }
  return values;
}

}  // namespace waymark
