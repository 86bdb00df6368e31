// From a register or an entity's page to the views that show more of the same.
#pragma once

#include <optional>

#include "view/context.hpp"

namespace waymark {

// The views of a kind: the organisation and the mirror for units.
std::optional<Group<LinkView>> links_to_views(const ViewContext& context, const Linker& linker,
                                              KindIndex kind);

// The entity's own places in such views; nothing for what does not hold on the snapshot's day.
std::optional<Group<LinkView>> links_to_views(const ViewContext& context, const Linker& linker,
                                              const Entity& entity);

}  // namespace waymark
