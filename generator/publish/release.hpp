// What a release is made of: the site's files, a record of them all, and compressed files beside
// the texts, so that a web server need not compress.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "publish/built_site.hpp"

namespace waymark {

// The list of a release's files with their digests: what the manifest names, the manifest itself,
// and what was compressed. In the same form as the manifest.
inline constexpr std::string_view release_record_name = "waymark-release.sha256";

struct ReleaseFile {
  ManifestEntry entry;
  bool is_kept = false;    // the release before has the very same file
  bool is_made = false;    // compressed, in no built folder
  std::string bytes = {};  // of a made file that is not kept
};

struct Release {
  const BuiltSite* site;
  std::string name;                // of its folder in `releases`
  std::string before;              // the release that kept files are taken from; may be empty
  std::vector<ReleaseFile> files;  // in byte order of path, the record not among them
  std::string record;
};

// `before` is what is sound of the release named so; nothing when there is none. Compresses what is
// new or changed, on `jobs` threads.
Release make_release(const BuiltSite& site, const std::string& before, const Manifest& sound,
                     std::size_t jobs);

// Paths of site files, compressed ones left out; each list in byte order.
struct ReleaseChanges {
  std::vector<std::string> added;
  std::vector<std::string> changed;
  std::vector<std::string> removed;
  std::size_t unchanged = 0;
};

// From the record of the release that is there to the site's manifest.
ReleaseChanges changes_between(const Manifest& record, const Manifest& manifest);

// The addresses of pages among them: what somebody may have a link to.
std::vector<std::string> gone_pages(const ReleaseChanges& changes);

}  // namespace waymark
