// Where a page's text is written and when it last changed, at the page's foot.
#pragma once

#include "view/shell.hpp"

namespace waymark {

// Adds to the shell of the entity's page what is known.
void add_origin(const ViewContext& context, const Entity& entity, ShellView& shell);

}  // namespace waymark
