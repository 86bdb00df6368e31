// Takes away what an audience may not see. What is gone here leaves no trace below: no entity, no
// reference, no link and its text, no backlink.
#pragma once

#include "base/words.hpp"
#include "model/site.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

// The portal without the entities that only a wider audience than number `level` of the site's may
// see, and without persons' names where the site hides them. In a part (a row of a table), a hidden
// reference in the first or a required field takes the whole part away; elsewhere lists get
// shorter and single references are marked as hidden. A link of a body is replaced by the word
// `values.hidden`.
void narrow(Resolved& portal, const Site& site, std::size_t level, const Words& words);

}  // namespace waymark
