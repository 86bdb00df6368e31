// A feed as Atom (RFC 4287).
#pragma once

#include <string>

#include "view/feed.hpp"

namespace waymark {

// Dates are days in the model: they are told as midnight, UTC (RFC 3339).
std::string atom(const Feed& feed);

}  // namespace waymark
