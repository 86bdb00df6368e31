// The guiding principles that a plan uses, and where in it.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "view/context.hpp"

namespace waymark {

// By the id of the part that a principle names; an empty one for the plan as a whole. Each list is
// by the alphabet.
std::unordered_map<std::string_view, std::vector<const Principle*>> principles_by_part(
    const Snapshot& snapshot, const Plan& plan);

// A row for each current principle: where it is used in the plan. Nothing where there is none.
std::optional<TableView> principles_of_plan(const ViewContext& context, const Linker& linker,
                                            const Plan& plan);

}  // namespace waymark
