// What programs follow: calendars of the portal and of each forum, and the feed of what is new.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_feeds(const ViewContext& context, std::vector<SiteFile>& files);

}  // namespace waymark
