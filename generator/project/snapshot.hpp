// The portal as it stands on one day. Everything below this room sees a snapshot only.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "model/validity.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

class Snapshot {
 public:
  // Sorts on `jobs` threads.
  Snapshot(const Resolved& portal, Day as_of, std::size_t jobs);

  [[nodiscard]] Day as_of() const { return as_of_; }
  [[nodiscard]] Validity validity(const Entity& entity) const {
    return validity_on(entity, as_of_);
  }
  [[nodiscard]] bool is_current(const Entity& entity) const {
    return validity(entity) == Validity::current;
  }

  // Puts entities in the order of the Swedish alphabet of their names.
  void sort(std::vector<const Entity*>& entities) const;

  // All entities of a kind by the Swedish alphabet of their names.
  [[nodiscard]] const std::vector<const Entity*>& of_kind(KindIndex kind) const {
    return by_kind_[kind];
  }
  [[nodiscard]] const std::vector<std::unique_ptr<Entity>>& entities() const {
    return portal_.entities();
  }
  [[nodiscard]] const Entity* find(std::string_view id) const { return portal_.find(id); }
  [[nodiscard]] const std::vector<Backlink>& backlinks(const Entity& entity) const {
    return portal_.backlinks(entity);
  }
  // Current entities of `kind` that name the entity in their field `field`; by the alphabet.
  [[nodiscard]] std::vector<const Entity*> current_naming(const Entity& entity, KindIndex kind,
                                                          std::string_view field) const;
  // Entities with the same registry number in one organisation, this one with them; by alphabet.
  [[nodiscard]] const std::vector<const Entity*>& same_case(const Entity& entity) const;

  [[nodiscard]] const Unit* organisation_of(const Entity& entity) const {
    return portal_.organisation_of(entity);
  }
  [[nodiscard]] const std::vector<BoundLink>& links(const Entity& entity) const {
    return portal_.links(entity);
  }

 private:
  const Resolved& portal_;
  Day as_of_;
  std::vector<std::vector<const Entity*>> by_kind_;
  // By organisation and registry number.
  std::map<std::pair<const Unit*, std::string_view>, std::vector<const Entity*>> cases_;
  std::vector<std::uint32_t> rank_;  // by number: the place in the alphabet of all names
};

}  // namespace waymark
