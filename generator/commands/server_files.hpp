// What a web server is set up by, in the output's `server/`.
#pragma once

#include <memory>

#include "commands/site_pages.hpp"
#include "urls/former_addresses.hpp"

namespace waymark {

// What they are made from lives as long as the files' functions.
void add_server_files(const ViewContext& context,
                      std::shared_ptr<const std::vector<FormerAddress>> redirects,
                      std::vector<SiteFile>& files);

}  // namespace waymark
