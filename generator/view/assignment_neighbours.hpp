// What stands around an assignment: the ones it borders on, those before and after it, and the
// findings it answers.
#pragma once

#include <string>
#include <vector>

#include "base/html.hpp"
#include "model/assignment.hpp"
#include "view/context.hpp"

namespace waymark {

// The whole chain of replacements.
struct Succession {
  std::vector<const Assignment*> older;  // the nearest first
  std::vector<const Assignment*> newer;  // the nearest first
};

Succession succession_of(const Snapshot& snapshot, const Assignment& assignment);

// The oldest first, this one among them; nothing for an assignment without any other.
std::optional<Group<ValueView>> chain_in_words(const ViewContext& context, const Linker& linker,
                                               const Assignment& assignment);

// Nothing where the assignment borders on no other.
Html assignment_picture(const ViewContext& context, const Linker& linker,
                        const Assignment& assignment);

}  // namespace waymark
