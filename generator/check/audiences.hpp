// An entity's audience must be one of the site's.
#pragma once

#include "base/diagnostics.hpp"
#include "model/site.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

inline constexpr Rule unknown_audience{"unknown-audience", Severity::error,
                                       "An audience that the site does not have."};

void check_audiences(const Site& site, const Resolved& portal, Diagnostics& diagnostics);

}  // namespace waymark
