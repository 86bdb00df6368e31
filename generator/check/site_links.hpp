// What site.yaml names must exist: the organisation, and where the menu leads.
#pragma once

#include "base/diagnostics.hpp"
#include "model/site.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

void check_site_links(const Site& site, const Resolved& portal, Diagnostics& diagnostics);

}  // namespace waymark
