// What reading gave for each file, so that files which are the same need not be parsed again.
#pragma once

#include <unordered_map>

#include "base/remembered.hpp"
#include "model/portal.hpp"

namespace waymark {

// What one file holds.
struct FileResult {
  std::vector<std::unique_ptr<Entity>> entities;
  Diagnostics diagnostics;
};

struct PortalMemory {
  Remembered<FileResult> files;
  std::unordered_map<Version, FileResult> copies;  // for the next portal, made beforehand
};

// Makes on `jobs` threads the copies that `read_portal` would have to make, when there is time.
void make_copies(PortalMemory& memory, std::size_t jobs);

// As `read_portal` of portal.hpp gives it. `versions` are those of the content files: of their
// bytes, and of `words`.
Portal read_portal(const SourceSet& sources, const Words& words, std::size_t jobs,
                   const std::vector<Version>& versions, PortalMemory& memory,
                   Diagnostics& diagnostics);

}  // namespace waymark
