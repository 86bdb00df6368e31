#include <fmt/format.h>

#include "export/media_types.hpp"
#include "export/server_config.hpp"

namespace waymark {
namespace {

constexpr std::string_view opening =
    R"(# nginx for this portal. Copy it to /etc/nginx/conf.d/, and change the lines that end with `# yours`.
# After each publish: `nginx -s reload`, for new redirects; pages are seen without it.
# Debian: apt install nginx libnginx-mod-http-brotli-static

server {
  listen 80;                                                  # yours; 443 ssl, with certificates
  server_name @host@;                                         # yours
  set $waymark_site /srv/waymark/current;                     # yours: `current` of the target
  include /srv/waymark/current/server/nginx-redirects.conf;   # yours: the same folder

  server_tokens off;
  absolute_redirect off;
  gzip off;
  gzip_static on;    # the .gz files that `waymark publish` has made
  brotli_static on;  # the .br files; without the module, take this line away
  gzip_vary on;
)";

constexpr std::string_view caching = R"(
  # A name with a digest in it never gets other content; everything else is asked about each time.
  set $waymark_cache "@ask@";
  if ($uri ~ "@fingerprinted@") {
    set $waymark_cache "@for_ever@";
  }
  add_header Cache-Control $waymark_cache;
)";

constexpr std::string_view locations = R"(
  error_page 404 @base@404.html;
  location ^~ @base@server/ {
    return 404;
  }
  location @base@ {
    alias $waymark_site/;
    index index.html;
  }
)";

// Of a portal below a folder of the host, also without the slash at the end.
constexpr std::string_view without_slash = R"(  location = @folder@ {
    return 301 @base@;
  }
)";

std::string filled(std::string_view text, std::string_view hole, std::string_view value) {
  std::string out(text);
  const auto whole = fmt::format("@{}@", hole);
  for (auto at = out.find(whole); at != out.npos; at = out.find(whole, at + value.size())) {
    out.replace(at, whole.size(), value);
  }
  return out;
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

void append_types(std::string& out) {
  out += "\n  types {\n";
  for (const auto& [extension, type] : media_types()) {
    out += fmt::format("    {} {};\n", in_quotes(type), extension);
  }
  out += "  }\n  default_type application/octet-stream;\n";
}

void append_headers(std::string& out) {
  out += '\n';
  for (const auto& [name, value] : site_headers) {
    out += fmt::format("  add_header {} {} always;\n", name, in_quotes(value));
  }
}

}  // namespace

std::string nginx_config(const ServedSite& site) {
  auto out = filled(opening, "host", site.host);
  append_types(out);
  append_headers(out);
  out += filled(filled(filled(caching, "ask", cache_and_ask), "for_ever", cache_for_ever),
                "fingerprinted", fingerprinted);
  out += filled(locations, "base", site.base_path);
  if (site.base_path.size() > 1) {
    const auto folder = std::string_view(site.base_path).substr(0, site.base_path.size() - 1);
    out += filled(filled(without_slash, "folder", folder), "base", site.base_path);
  }
  return out += "}\n";
}

std::string nginx_redirects(const ServedSite& site) {
  std::string out = "# Where pages lay before. Made by waymark; changes with the content.\n";
  for (const auto& [from, to, entity] : site.redirects) {
    out += fmt::format("location = {} {{\n  return 301 {};\n}}\n", in_quotes(site.base_path + from),
                       in_quotes(site.base_path + to));
  }
  return out;
}

}  // namespace waymark
