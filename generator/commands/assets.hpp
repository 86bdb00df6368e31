// Style sheets, scripts and pictures: read once, given names that tell their bytes, and made to
// name one another so.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/site.hpp"
#include "source/source_set.hpp"
#include "urls/asset_addresses.hpp"

namespace waymark {

inline constexpr Rule asset_missing{"asset-missing", Severity::error,
                                    "A script or a style sheet names a file that is not there."};
inline constexpr Rule asset_circle{"asset-circle", Severity::error,
                                   "Scripts import each other in a circle."};

struct Asset {
  std::string path;  // from the site's root
  std::string bytes;
};

struct Assets {
  std::vector<Asset> files;  // in byte order of the names they have in their folder
  AssetAddresses addresses;
};

// Everything in `folder`, with the style sheet joined of its parts (commands/styles). Throws
// EnvironmentError when something cannot be read.
Assets load_assets(const std::string& folder, const Site& site, const FileSystem& disk,
                   SourceSet& sources, Diagnostics& diagnostics);

}  // namespace waymark
