// What a decision path asks of the one who takes it, read out of its steps.
#pragma once

#include "model/decision_path.hpp"
#include "view/context.hpp"

namespace waymark {

// In this order, without the empty ones: what to prepare (the inputs of intake and preparation
// before the first decision), whom to contact (the owner of the first step, and how its unit is
// reached), who decides, and within what time the first decision comes, where the limits before it
// can be added.
std::vector<FactView> make_path_facts(const ViewContext& context, const Linker& linker,
                                      const DecisionPath& path);

}  // namespace waymark
