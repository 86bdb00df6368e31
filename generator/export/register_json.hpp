// A register as JSON for programs: the same entities as its page, in the same order, with lists and
// parts as they are. What the members mean stands in the file itself, under `fields`.
#pragma once

#include <string>

#include "view/context.hpp"

namespace waymark {

// Of what belongs to `organisation`; of everything where it is null. Addresses are from the site's
// root, where the file itself lies; `base` is what stands before them, when site.yaml says so.
std::string register_json(const ViewContext& context, KindIndex kind, const Unit* organisation);

}  // namespace waymark
