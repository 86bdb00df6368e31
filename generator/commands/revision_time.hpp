// When the content was committed: which of two built sites is the newer.
#pragma once

#include <string>

namespace waymark {

// In UTC, "2026-03-01T12:00:00Z": of `SOURCE_DATE_EPOCH` (seconds since 1970, see
// reproducible-builds.org) where that is set, else of the last commit that git knows in `folder`.
// Empty where there is neither. Throws EnvironmentError when the variable is no number.
std::string revision_time(const std::string& folder);

}  // namespace waymark
