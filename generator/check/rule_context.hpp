// What a governance rule is given, and the shape of one: a constant and a function that looks at
// the whole portal. What a rule finds can be waived, and a site can change its severity and limit.
#pragma once

#include <span>
#include <vector>

#include "base/date.hpp"
#include "base/diagnostics.hpp"
#include "base/words.hpp"
#include "model/site.hpp"
#include "resolve/resolved.hpp"
#include "source/source_set.hpp"

namespace waymark {

class ProseSurvey;

// Entities by their kind, made once for all rules.
class EntityLists {
 public:
  explicit EntityLists(const Resolved& portal) : by_kind_(kinds().size()) {
    for (const auto& entity : portal.entities()) by_kind_[entity->kind].push_back(entity.get());
  }

  [[nodiscard]] const std::vector<const Entity*>& of(KindIndex kind) const {
    return by_kind_[kind];
  }

 private:
  std::vector<std::vector<const Entity*>> by_kind_;
};

struct RuleContext {
  const Site& site;
  const Words& words;
  const SourceSet& sources;
  const Resolved& portal;
  const EntityLists& lists;
  const ProseSurvey& prose;
  Day as_of;
  std::int64_t limit;  // the rule's own, or what the site has chosen in its place
  Diagnostics& diagnostics;

  // Calls `visit(const Kind&)` for each entity of the kind, in the order of their files.
  template <class Kind, class Visit>
  void each(Visit visit) const {
    for (const auto* entity : lists.of(kind_of<Kind>)) visit(*static_cast<const Kind*>(entity));
  }
};

struct RuleCheck {
  const Rule* rule;
  void (*look)(const RuleContext&);  // null: another room finds it
};

using RuleChecks = std::span<const RuleCheck>;

}  // namespace waymark
