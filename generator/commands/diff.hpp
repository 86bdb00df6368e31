// `waymark diff REV [REV]`: two contents compared as what they say.
#pragma once

#include <string>

#include "commands/options.hpp"

namespace waymark {

enum class DiffFormat { text, markdown, json };

struct DiffRequest {
  std::string from;  // a revision of git, or a day
  std::string to;    // empty: the files as they are
  DiffFormat format = DiffFormat::text;
  std::string out;  // a file; empty: the standard output
};

// For the readers that `options` name. Returns the exit code: content errors where a file of one of
// the two could not be read in full, and therefore was not compared. Throws EnvironmentError where
// there is no git repository or no such revision.
int diff(const DiffRequest& request, const Options& options, const Surroundings& around);

}  // namespace waymark
