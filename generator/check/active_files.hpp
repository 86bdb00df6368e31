// A linked file of the content folder comes to stand on the site's own host: it must not be able to
// run script in a reader's browser.
#pragma once

#include "base/diagnostics.hpp"
#include "resolve/resolved.hpp"
#include "source/file_system.hpp"
#include "source/source_set.hpp"

namespace waymark {

inline constexpr Rule active_file{"active-file", Severity::error,
                                  "A linked file that can run script in a reader's browser."};

// Looks at every file that a text links: web pages and scripts are refused by their name, SVG
// pictures by what they hold. Throws EnvironmentError when a picture can't be read.
void check_active_files(const Resolved& portal, const SourceSet& sources, const FileSystem& disk,
                        Diagnostics& diagnostics);

}  // namespace waymark
