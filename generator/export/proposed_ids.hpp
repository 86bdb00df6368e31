// The entities that a new one could refer to, those nearest to it first.
#pragma once

#include <span>
#include <vector>

#include "model/site.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

class ProposedIds {
 public:
  // What has not ended on `day`: that of the site's own organisation first, then by title.
  ProposedIds(const Resolved& portal, const Site& site, Day day);

  // Those of the kinds `targets`, of all kinds where that is empty.
  [[nodiscard]] std::vector<const Entity*> of(std::span<const KindIndex> targets) const;

  // The first of them, or nullptr.
  [[nodiscard]] const Entity* first(std::span<const KindIndex> targets) const;

 private:
  std::vector<const Entity*> entities_;
};

}  // namespace waymark
