#include "commands/server_files.hpp"

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

}  // namespace

void add_server_files(const ViewContext& context,
                      std::shared_ptr<const std::vector<FormerAddress>> redirects,
                      std::vector<SiteFile>& files) {
  for (const auto& [path, write] : writers) {
    files.push_back(
        {std::string(path), false, [&context, redirects, write = write](std::string& out) {
           out += write({site_name(context.site), context.site.base_path.value, *redirects});
         }});
  }
}

}  // namespace waymark
