// What an assignment, a decision or a document replaces, and what replaces it.
#pragma once

#include <optional>
#include <vector>

#include "view/context.hpp"

namespace waymark {

struct Succession {
  std::vector<const Entity*> older;  // the one that it replaces first
  std::vector<const Entity*> newer;  // the ones that replace it first
};

// By the field `supersedes`, which the entity's kind must have. At most a hundred in each
// direction.
Succession succession_of(const Snapshot& snapshot, const Entity& entity);

// The whole chain in the order of time, the entity itself without a link; nothing where it stands
// alone.
std::optional<Group<ValueView>> chain_in_words(const ViewContext& context, const Linker& linker,
                                               const Entity& entity);

// Those that say that they replace the entity, in the order of their files.
std::vector<const Entity*> replacements_of(const Snapshot& snapshot, const Entity& entity);

// What the entity replaces itself; null where it is nothing, or is hidden.
const Entity* replaced_of(const Entity& entity);

}  // namespace waymark
