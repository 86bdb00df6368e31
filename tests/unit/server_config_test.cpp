// What a web server is told of a site below a folder, with a page that has moved.
#include "export/server_config.hpp"

#include <doctest/doctest.h>

namespace waymark::test {
namespace {

const ServedSite site{"intranat.example.se", "/vag/", {{"enheter/gamla.html", "enheter/nya.html", nullptr}}};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("nginx is told of redirects, the base path and what readers may not see") {
  CHECK(nginx_redirects(site) ==
        "# Where pages lay before. Made by waymark; changes with the content.\n"
        "location = \"/vag/enheter/gamla.html\" {\n  return 301 \"/vag/enheter/nya.html\";\n}\n");
  const auto config = nginx_config(site);
  CHECK(holds(config, "  server_name intranat.example.se; "));
  CHECK(
      config.ends_with("  error_page 404 /vag/404.html;\n"
                       "  location ^~ /vag/server/ {\n    return 404;\n  }\n"
                       "  location /vag/ {\n    alias $waymark_site/;\n    index index.html;\n  }\n"
                       "  location = /vag {\n    return 301 /vag/;\n  }\n}\n"));
  CHECK_FALSE(holds(config, "@host@"));
  CHECK_FALSE(holds(config, "@base@"));
}

TEST_CASE("IIS is told the same") {
  const auto config = iis_config(site);
  CHECK(holds(config, "<add key=\"enheter/gamla.html\" value=\"/vag/enheter/nya.html\" />"));
  CHECK(holds(config, "<error statusCode=\"404\" path=\"/vag/404.html\""));
  CHECK(holds(config, "<add segment=\"server\" />"));
  for (const auto& [name, value] : site_headers) {
    CHECK(holds(config, "<add name=\"" + std::string(name) + "\" value=\""));
  }
}

}  // namespace waymark::test
