#include "urls/asset_addresses.hpp"

#include <fmt/format.h>

#include "base/diagnostics.hpp"

namespace waymark {

const AssetAddresses::Asset& AssetAddresses::get(std::string_view name) const {
  const auto found = assets_.find(name);
  if (found != assets_.end()) return found->second;
  throw EnvironmentError(
      fmt::format("no asset `{}`, which pages use; put it in the assets, or name another folder "
                  "with `--assets`",
                  name));
}

}  // namespace waymark
