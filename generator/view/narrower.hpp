// Links from a view to the same for one organisation, and back to all.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "view/context.hpp"

namespace waymark {

// `shown` is the organisation of the page; null on the page of all. Nothing where there are no
// `organisations` to choose among.
std::optional<Group<LinkView>> links_to_narrower(const ViewContext& context, const Linker& linker,
                                                 std::string_view view, const Unit* shown,
                                                 const std::vector<const Unit*>& organisations);

// The same for the register of a kind.
std::optional<Group<LinkView>> links_to_narrower(const ViewContext& context, const Linker& linker,
                                                 KindIndex kind, const Unit* shown,
                                                 const std::vector<const Unit*>& organisations);

}  // namespace waymark
