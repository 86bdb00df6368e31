#include "export/sitemap.hpp"

#include <algorithm>

#include "base/html.hpp"

namespace waymark {

std::string sitemap(std::string_view base, std::vector<std::string> paths) {
  std::sort(paths.begin(), paths.end());
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const auto& path : paths) {
    xml += "<url><loc>";
    append_escaped(xml, base);
    append_escaped(xml, path);
    xml += "</loc></url>\n";
  }
  return xml += "</urlset>\n";
}

}  // namespace waymark
