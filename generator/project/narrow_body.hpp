// A body without the links that an audience may not see, nor what they say.
#pragma once

#include <string>
#include <vector>

#include "resolve/resolved.hpp"

namespace waymark {

// `hidden` tells for each of the body's links whether it goes, and the files linked inside it.
// True when something went; headings that told of it have other ids then.
bool narrow_body(Entity& entity, std::vector<BoundLink>& links, const std::vector<bool>& hidden,
                 const std::string& word);

}  // namespace waymark
