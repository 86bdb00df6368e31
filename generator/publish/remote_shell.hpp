// One connection with a shell at its other end, for as long as this object lives. A lock that the
// shell takes goes when the connection does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "publish/program.hpp"

namespace waymark {

// `text` as one word of a POSIX shell, whatever is in it.
std::string shell_quoted(std::string_view text);

class RemoteShell {
 public:
  // `remote_shell` is what to connect with, `ssh -p 2222`; words are split at spaces.
  RemoteShell(std::string_view remote_shell, const std::string& host);

  struct Answer {
    int status;
    std::string output;
  };

  // Runs the script in a shell of its own, with nothing to read. Throws EnvironmentError when the
  // connection ends.
  Answer run(std::string_view script);

  // The same in the shell itself, so that what it opens stays open.
  Answer run_here(std::string_view script);

  // The output; throws EnvironmentError `cannot <doing> on <host>: …` where the status is not 0.
  std::string must_run(std::string_view doing, std::string_view script);

 private:
  std::string host_;
  std::string mark_;
  Program program_;
};

}  // namespace waymark
