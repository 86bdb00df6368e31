// What a decision path asks of the one who takes it, read out of its steps.
#pragma once

#include "model/decision_path.hpp"
#include "view/context.hpp"

namespace waymark {

// In this order, without the empty ones: who decides what, by which rights, how long it takes at
// most, what to prepare (the inputs of intake and preparation before the first decision), and whom
// to contact (the owner of the first step, and how its unit is reached).
std::vector<FactView> make_path_facts(const ViewContext& context, const Linker& linker,
                                      const DecisionPath& path);

}  // namespace waymark
