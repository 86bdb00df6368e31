// The first screen of a plan's page: its time, how many activities there are, how far they have
// come, who is responsible and what lacks.
#pragma once

#include "view/plan_groups.hpp"

namespace waymark {

std::vector<FactView> make_plan_keys(const ViewContext& context, const Linker& linker,
                                     const PlanGroups& groups);

}  // namespace waymark
