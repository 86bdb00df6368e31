#include "urls/site_address.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/entity.hpp"

namespace waymark {

std::string address_of(const Site& site, std::string_view path) {
  if (!site.base_url.is_set()) return {};
  return fmt::format("{}{}{}", site.base_url.value, site.base_path.value, path);
}

std::string site_name(const Site& site) {
  constexpr std::string_view after_scheme = "://";
  std::string_view host = site.base_url.value;
  if (const auto at = host.find(after_scheme); at != host.npos) {
    host.remove_prefix(at + after_scheme.size());
  }
  host = host.substr(0, host.find_first_of(":/"));
  if (!host.empty()) return std::string(host);
  const auto name = slug(site.title.value);
  return name.empty() ? "waymark" : name;
}

std::string_view first_id(const Entity& entity) {
  return entity.former_ids.empty() ? entity.id.value : entity.former_ids.front().value;
}

}  // namespace waymark
