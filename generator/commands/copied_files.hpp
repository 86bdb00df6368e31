// Files that are published as they are.
#pragma once

#include "commands/site_pages.hpp"

namespace waymark {

// Assets, and the files of the content folder that a text links; the latter are read when they are
// written.
void add_copied_files(const Loaded& loaded, const Snapshot& snapshot, const FileSystem& disk,
                      std::vector<SiteFile>& files);

}  // namespace waymark
