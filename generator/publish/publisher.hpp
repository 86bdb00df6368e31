// A built site becomes what readers see; and what they saw before, again.
#pragma once

#include <string>
#include <vector>

#include "publish/target.hpp"

namespace waymark {

struct PublishRules {
  bool is_dry = false;        // tells what would be done
  bool allows_older = false;  // than what is there
  int wait_seconds = 30;      // for another publisher
  std::size_t jobs = 1;
};

struct Published {
  std::string release;
  std::string before;  // empty at the first
  ReleaseChanges changes;
  std::vector<std::string> gone;     // pages without a redirect
  std::vector<std::string> mended;   // damaged files of the release before, sent anew
  std::vector<std::string> removed;  // releases
};

// Throws EnvironmentError for a site that may not be published there: of another audience than the
// target declares, or older than what is there.
Published publish_site(const BuiltSite& site, Target& target, const PublishRules& rules);

struct Switched {
  std::string release;
  std::string before;
};

// Makes another release current: the one whose id begins with `wanted`, or the one that was current
// before, where that is empty. Throws EnvironmentError when there is none, or it is damaged.
Switched roll_back(Target& target, const std::string& wanted, const PublishRules& rules);

}  // namespace waymark
