// Sample configurations for the web servers that show a site: headers, caching, compressed files,
// the page for what is not found, and redirects. They lie in the output's `server/`, which they
// keep from readers.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "urls/former_addresses.hpp"

namespace waymark {

struct ServedSite {
  std::string host;       // that people write in a browser
  std::string base_path;  // of the site below it, beginning and ending with `/`
  std::vector<FormerAddress> redirects;
};

using Header = std::pair<std::string_view, std::string_view>;

// On every answer. The policy lets in nothing from other hosts, and no script or style in a page.
inline constexpr std::array<Header, 4> site_headers = {
    {{"Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
      "frame-ancestors 'self'"},
     {"X-Content-Type-Options", "nosniff"},
     {"Referrer-Policy", "same-origin"},
     {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"}}};

// A name with a digest in it, such as `assets/guide.3f9c1d2e40.js`: what lies there never changes.
inline constexpr std::string_view fingerprinted = "/(assets|search)/(.*[.])?[0-9a-f]{10}\\.[a-z]+$";
inline constexpr std::string_view cache_for_ever = "public, max-age=31536000, immutable";
// To be kept, but asked about before it is shown again.
inline constexpr std::string_view cache_and_ask = "no-cache";

// A `server` block of nginx, with its redirects in a file of their own that changes with the site.
std::string nginx_config(const ServedSite& site);
std::string nginx_redirects(const ServedSite& site);

// `web.config` of IIS with URL Rewrite, for the site's root.
std::string iis_config(const ServedSite& site);

}  // namespace waymark
