// The picture of what stands around an assignment: the ones it borders on, those before and after
// it, and the findings it answers.
#pragma once

#include "base/html.hpp"
#include "model/assignment.hpp"
#include "view/context.hpp"

namespace waymark {

// Nothing where the assignment borders on no other.
Html assignment_picture(const ViewContext& context, const Linker& linker,
                        const Assignment& assignment);

}  // namespace waymark
