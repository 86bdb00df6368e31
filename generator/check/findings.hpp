// What rules have found, seen from the entities: for the page that shows an organisation what of
// its portal needs care.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "check/waivers.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

struct QualityFinding {
  const Rule* rule;
  Severity severity;
  const Entity* entity;            // null: the site's settings
  std::string as_written;          // what stands where it was found
  const Waiver* waiver = nullptr;  // of what has been accepted
};

// All of them, waived or not, in the order of the diagnostics.
std::vector<QualityFinding> collect_findings(const Resolved& portal,
                                             const std::vector<SourceFile>& files,
                                             const Diagnostics& diagnostics,
                                             const std::vector<Waived>& waived);

}  // namespace waymark
