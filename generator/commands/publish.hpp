// `waymark publish`: a built site becomes what readers see.
#pragma once

#include <string>

#include "commands/options.hpp"

namespace waymark {

struct PublishOptions {
  std::string to;                   // a folder, or `ssh:[user@]host:/path`
  std::string from = "build/site";  // a folder that `build` made
  std::string rsh = "ssh";          // what connects with another machine
  bool is_dry = false;
  bool rolls_back = false;
  std::string release;  // to make current; empty: the one before, where it rolls back
  bool allows_older = false;
  int wait_seconds = 30;
};

// Throws EnvironmentError when it refuses or fails; what readers see is unchanged then.
int publish(const PublishOptions& options, std::size_t jobs, const Surroundings& around);

}  // namespace waymark
