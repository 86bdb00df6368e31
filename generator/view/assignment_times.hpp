// When things happen in an assignment: its timeline, and the forums that are involved. Each as a
// table and as a picture that says the same.
#pragma once

#include <optional>

#include "base/html.hpp"
#include "model/assignment.hpp"
#include "view/context.hpp"

namespace waymark {

// The rows as they are written, and how each stands on the snapshot's day.
std::optional<TableView> timeline_table(const ViewContext& context, const Linker& linker,
                                        const Assignment& assignment);

// Empty where there is less than two periods to see beside each other.
Html timeline_of_assignment(const ViewContext& context, const Assignment& assignment);

// In the order of dates, those without one last, and how each stands on the snapshot's day.
std::optional<TableView> involvement_table(const ViewContext& context, const Linker& linker,
                                           const Assignment& assignment);

// A lane for each forum, in the order in which they are first involved. Empty where there is less
// than two dates to see beside each other.
Html involvement_picture(const ViewContext& context, const Linker& linker,
                         const Assignment& assignment);

// The first that comes, on the snapshot's day or later; nothing where none does.
const Involvement* next_involvement(const ViewContext& context, const Assignment& assignment);

}  // namespace waymark
