#include "commands/server_files.hpp"

#include <algorithm>
#include <utility>

#include "export/server_config.hpp"
#include "urls/site_address.hpp"

namespace waymark {
namespace {

using Write = std::string (*)(const ServedSite&);

constexpr std::pair<std::string_view, Write> writers[] = {
    {"server/nginx.conf", &nginx_config},
    {"server/nginx-redirects.conf", &nginx_redirects},
    {"server/web.config", &iis_config}};

ServedSite served_site(const ViewContext& context) {
  ServedSite served{site_name(context.site), context.site.base_path.value, {}};
  for (const auto& entity : context.snapshot.entities()) {
    for (const auto& id : entity->former_ids) {
      served.redirects.push_back(
          {context.addresses.former(*entity, id.value), context.addresses.page(*entity)});
    }
  }
  std::sort(served.redirects.begin(), served.redirects.end(),
            [](const auto& a, const auto& b) { return a.from < b.from; });
  return served;
}

}  // namespace

void add_server_files(const ViewContext& context, std::vector<SiteFile>& files) {
  for (const auto& [path, write] : writers) {
    files.push_back({std::string(path), false, [&context, write = write](std::string& out) {
                       out += write(served_site(context));
                     }});
  }
}

}  // namespace waymark
