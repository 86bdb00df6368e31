// A register as JSON for programs: the same entities as its page, in the same order, with lists and
// parts as they are. What the members mean stands in the file itself, under `fields`.
#pragma once

#include <string>

#include "view/context.hpp"

namespace waymark {

// Of what belongs to `organisation`; of everything where it is null. Addresses are whole where
// site.yaml has a `base_url`, else from the site's root, where the file itself lies.
std::string register_json(const ViewContext& context, KindIndex kind, const Unit* organisation);

}  // namespace waymark
