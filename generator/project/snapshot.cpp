#include "project/snapshot.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "base/parallel.hpp"
#include "base/text.hpp"

namespace waymark {
namespace {

struct Named {
  std::string key;
  const Entity* entity;
};

// Keys cost Unicode work, so each is made once.
std::vector<Named> by_name(const Resolved& portal, std::size_t jobs) {
  std::vector<Named> all(portal.entities().size());
  parallel_for(all.size(), jobs, [&](std::size_t i) {
    const auto& entity = portal.entities()[i];
    all[i] = {collation_key(name_of(*entity)), entity.get()};
  });
  std::sort(all.begin(), all.end(), [](const Named& a, const Named& b) {
    return std::tie(a.key, a.entity->id.value) < std::tie(b.key, b.entity->id.value);
  });
  return all;
}

// Empty where the kind has none, or nobody has written it.
std::string_view registry_number_of(const Entity& entity) {
  const auto* field = find_field(kind_info(entity).own_fields, "registry_number");
  if (field == nullptr) return {};
  return std::get<const Text*>(field->reach(entity))->value;
}

}  // namespace

Snapshot::Snapshot(const Resolved& portal, Day as_of, std::size_t jobs)
    : portal_(portal), as_of_(as_of), by_kind_(kinds().size()), rank_(portal.entities().size()) {
  std::uint32_t rank = 0;
  for (const auto& [key, entity] : by_name(portal, jobs)) {
    rank_[entity->number] = rank++;
    by_kind_[entity->kind].push_back(entity);
    const auto number = registry_number_of(*entity);
    if (!number.empty()) cases_[{organisation_of(*entity), number}].push_back(entity);
  }
}

const std::vector<const Entity*>& Snapshot::same_case(const Entity& entity) const {
  static const std::vector<const Entity*> none;
  const auto found = cases_.find({organisation_of(entity), registry_number_of(entity)});
  return found == cases_.end() ? none : found->second;
}

void Snapshot::sort(std::vector<const Entity*>& entities) const {
  std::sort(entities.begin(), entities.end(),
            [&](const Entity* a, const Entity* b) { return rank_[a->number] < rank_[b->number]; });
}

std::vector<const Entity*> Snapshot::current_naming(const Entity& entity, KindIndex kind,
                                                    std::string_view field) const {
  std::vector<const Entity*> found;
  for (const auto& backlink : backlinks(entity)) {
    const bool names_it = backlink.field != nullptr && backlink.field->name == field;
    if (names_it && backlink.from->kind == kind && is_current(*backlink.from)) {
      found.push_back(backlink.from);
    }
  }
  sort(found);
  return found;
}

}  // namespace waymark
