#include "resolve/organisation.hpp"

#include "resolve/references.hpp"

namespace waymark {
namespace {

class OrganisationFinder {
 public:
  explicit OrganisationFinder(const std::vector<const Entity*>& belonging)
      : belonging_(belonging), found_(belonging.size()), is_known_(belonging.size()) {}

  const Unit* find(const Entity& start) {
    std::vector<const Entity*> way;
    const Unit* organisation = nullptr;
    for (const Entity* at = &start; at != nullptr; at = belonging_[at->number]) {
      if (is_known_[at->number]) {
        organisation = found_[at->number];
        break;
      }
      is_known_[at->number] = true;  // of a circle, everything belongs to nothing
      way.push_back(at);
      organisation = as_organisation(*at);
      if (organisation != nullptr) break;
    }
    for (const auto* entity : way) found_[entity->number] = organisation;
    return organisation;
  }

 private:
  static const Unit* as_organisation(const Entity& entity) {
    if (const auto* written = as<Unit>(entity.organisation.target)) return written;
    const auto* unit = as<Unit>(&entity);
    return unit != nullptr && unit->type.is("organisation") ? unit : nullptr;
  }

  const std::vector<const Entity*>& belonging_;
  std::vector<const Unit*> found_;
  std::vector<bool> is_known_;
};

}  // namespace

const Entity* belongs_to(const Entity& entity) {
  const Entity* own = nullptr;
  const Entity* common = nullptr;
  for_each_reference(entity, [&](const Field& field, const Reference& reference, const Part&) {
    if (!field.facts.belongs || reference.target == nullptr) return;
    auto& place = &reference == &entity.owner ? common : own;
    if (place == nullptr) place = reference.target;
  });
  return own == nullptr ? common : own;
}

std::vector<const Unit*> organisations_of(const Portal& portal,
                                          const std::vector<const Entity*>& belonging) {
  OrganisationFinder finder(belonging);
  std::vector<const Unit*> organisations;
  organisations.reserve(portal.entities.size());
  for (const auto& entity : portal.entities) organisations.push_back(finder.find(*entity));
  return organisations;
}

}  // namespace waymark
