// The page of an entity: the one made for its kind, or else the generic one.
#pragma once

#include <string>

#include "render/template.hpp"
#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

// Appends the page to `out`. `body` is the entity's own text with its links closed.
void render_entity(const Templates& templates, const ViewContext& context, const Menus& menus,
                   const Entity& entity, Html body, std::string& out);

}  // namespace waymark
