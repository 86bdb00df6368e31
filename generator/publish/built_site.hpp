// The folder that `build` made, looked through before anything is published from it.
#pragma once

#include <cstddef>
#include <string>

#include "write/manifest.hpp"

namespace waymark {

struct BuiltSite {
  std::string folder;
  std::string manifest_text;
  Manifest manifest;
  std::string id;  // 16 hexadecimal digits of the manifest's digest, which covers every byte
};

// Reads the manifest in `folder` and every file that it names. Throws EnvironmentError when the
// folder is no finished site, or when a file is missing, changed or added since it was built.
BuiltSite read_built_site(const std::string& folder, std::size_t jobs);

// The bytes of a file of the site. Throws EnvironmentError when they are not those of `entry`.
std::string read_site_file(const BuiltSite& site, const ManifestEntry& entry);

// 16 hexadecimal digits.
std::string release_id(std::string_view manifest_text);

}  // namespace waymark
