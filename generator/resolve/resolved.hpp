// The portal with its ids bound: which entity each reference and link means, and who refers to
// whom.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/parts.hpp"
#include "model/portal.hpp"
#include "resolve/link_target.hpp"

namespace waymark {

inline constexpr Rule unknown_reference{"unknown-reference", Severity::error,
                                        "A reference to an id that nothing has."};
inline constexpr Rule wrong_kind{"wrong-kind", Severity::error,
                                 "A reference to an entity of a kind that cannot stand there."};
inline constexpr Rule broken_link{"broken-link", Severity::error,
                                  "A link to a file or page that does not exist."};
inline constexpr Rule missing_image{"missing-image", Severity::error,
                                    "An image that does not exist in the content folder."};
inline constexpr Rule missing_anchor{"missing-anchor", Severity::error,
                                     "A link to a place that its page does not have."};
inline constexpr Rule forbidden_scheme{"forbidden-scheme", Severity::error,
                                       "A link with a scheme other than http, https, mailto, tel."};

// One reference seen from its target: who refers, and by which field. `field` is null where the
// target is linked from a body.
struct Backlink {
  const Entity* from;
  const Field* field;
  Part part = {};  // of `from`, where the reference stands in one that has an id
};

// Where a link of a body leads; for each OpenLink of the body, in order.
struct BoundLink {
  LinkTarget target;
  const Entity* entity = nullptr;  // of form entity
  std::string file;                // of form file: the attachment's path in the content folder
};

class Resolved {
 public:
  explicit Resolved(Portal portal)
      : portal_(std::move(portal)),
        backlinks_(portal_.entities.size()),
        links_(portal_.entities.size()) {}

  [[nodiscard]] const std::vector<std::unique_ptr<Entity>>& entities() const {
    return portal_.entities;
  }

  // The entity with this id, or nullptr.
  [[nodiscard]] const Entity* find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }

  // In the order of the files that refer.
  [[nodiscard]] const std::vector<Backlink>& backlinks(const Entity& entity) const {
    return backlinks_[entity.number];
  }

  [[nodiscard]] const std::vector<BoundLink>& links(const Entity& entity) const {
    return links_[entity.number];
  }

  // The unit of type `organisation` that the entity belongs to: written in it, else found by way
  // of its unit, forum, body or owner. nullptr where nothing tells.
  [[nodiscard]] const Unit* organisation_of(const Entity& entity) const {
    return organisations_[entity.number];
  }

 private:
  friend class Binder;
  friend class Narrowing;
  Portal portal_;
  std::unordered_map<std::string_view, Entity*> by_id_;
  std::vector<std::vector<Backlink>> backlinks_;  // by number
  std::vector<std::vector<BoundLink>> links_;     // by number
  std::vector<const Unit*> organisations_;        // by number
};

// Binds every id, on `jobs` threads. What cannot be bound is a diagnostic.
Resolved resolve(Portal portal, const SourceSet& sources, const std::string& content_folder,
                 std::size_t jobs, Diagnostics& diagnostics);

}  // namespace waymark
