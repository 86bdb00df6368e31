#include "check/audiences.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace waymark {

void check_audiences(const Site& site, const Resolved& portal, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& audience : site.audiences) names.push_back(audience.value);
  for (const auto& entity : portal.entities()) {
    const auto& written = entity->audience;
    if (audience_level(site, written.value)) continue;
    const auto otherwise = names.empty() ? std::string("write `audiences` in site.yaml")
                                         : fmt::format("write one of {}", quoted_list(names));
    diagnostics.add(unknown_audience, written.span,
                    fmt::format("no audience `{}` in site.yaml", shortened(written.value)),
                    did_you_mean(written.value, names, otherwise));
  }
}

}  // namespace waymark
