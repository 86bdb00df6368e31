// Writes a whole site beside the target and publishes it in one step: whoever looks, even after a
// kill or a full disk, sees the old site or the new one.
//
//   SiteWriter writer(disk, "build/site");
//   writer.add("index.html", bytes);               // from as many threads as you like
//   const auto result = writer.commit({{"as_of", "2025-06-01"}});
#pragma once

#include <cstddef>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "write/manifest.hpp"
#include "write/output_target.hpp"
#include "write/staging.hpp"

namespace waymark {

// Counts files; the manifest is not among them.
struct WriteResult {
  std::size_t files = 0;    // in the site
  std::size_t written = 0;  // of these, new or changed
  std::size_t kept = 0;     // of these, the very files of the old site
  std::size_t removed = 0;  // in the old site's manifest, but not in the site
  std::vector<std::string> notes = {};
};

class SiteWriter {
 public:
  // Locks `target` against other builds until this object is gone, and makes a staging folder
  // beside it. Throws EnvironmentError when another build writes there, or when `target` is neither
  // free, nor an empty folder, nor a site that Waymark built.
  SiteWriter(Disk& disk, const std::filesystem::path& target);

  // Without `commit` the old site stays as it was.
  ~SiteWriter() = default;

  // Adds the file at `path`, which is relative to the site's root, with `/`, without `.`, `..` or
  // empty segments. Thread-safe. Throws EnvironmentError when the disk fails, then all that is left
  // to do is to destroy the writer; logic_error for a path that is wrong or taken.
  void add(std::string_view path, std::string_view bytes);

  // Adds the manifest, publishes the site and removes the old one; once, after all `add` have
  // returned. Throws EnvironmentError, and then the old site is as it was.
  WriteResult commit(const std::vector<ManifestFact>& facts);

 private:
  [[nodiscard]] std::string old_manifest() const;

  Disk& disk_;
  OutputTarget target_;
  Descriptor old_site_;
  Staging staging_;
  std::mutex mutex_;
  std::vector<ManifestEntry> entries_;  // guarded by mutex_, as is kept_
  std::size_t kept_ = 0;
};

}  // namespace waymark
