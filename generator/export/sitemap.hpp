// sitemap.xml (sitemaps.org protocol 0.9): the address of every page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// `base` is scheme, host and folder, ending with `/`; `paths` are the pages' paths from there, and
// come out in byte order.
std::string sitemap(std::string_view base, std::vector<std::string> paths);

}  // namespace waymark
