#include "export/proposed_ids.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "base/text.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

bool is_among(const Entity& entity, std::span<const KindIndex> targets) {
  return targets.empty() || std::find(targets.begin(), targets.end(), entity.kind) != targets.end();
}

struct Ranked {
  bool is_elsewhere;
  std::string key;
  std::string_view id;
  const Entity* entity;
};

}  // namespace

ProposedIds::ProposedIds(const Resolved& portal, const Site& site, Day day) {
  std::vector<Ranked> ranked;
  for (const auto& entity : portal.entities()) {
    if (!entity->id.is_set() || portal.find(entity->id.value) != entity.get()) continue;
    if (validity_on(*entity, day) == Validity::ended) continue;
    const auto* organisation = portal.organisation_of(*entity);
    const bool is_here = organisation != nullptr && organisation->id.value == site.organisation.id;
    ranked.push_back({!is_here, collation_key(name_of(*entity)), entity->id.value, entity.get()});
  }
  std::sort(ranked.begin(), ranked.end(), [](const Ranked& one, const Ranked& other) {
    return std::tie(one.is_elsewhere, one.key, one.id) <
           std::tie(other.is_elsewhere, other.key, other.id);
  });
  for (const auto& each : ranked) entities_.push_back(each.entity);
}

std::vector<const Entity*> ProposedIds::of(std::span<const KindIndex> targets) const {
  std::vector<const Entity*> found;
  for (const auto* entity : entities_) {
    if (is_among(*entity, targets)) found.push_back(entity);
  }
  return found;
}

const Entity* ProposedIds::first(std::span<const KindIndex> targets) const {
  const auto found = std::find_if(entities_.begin(), entities_.end(),
                                  [&](const Entity* entity) { return is_among(*entity, targets); });
  return found == entities_.end() ? nullptr : *found;
}

}  // namespace waymark
