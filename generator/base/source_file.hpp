// One text file that an author wrote.
#pragma once

#include <string>

namespace waymark {

struct SourceFile {
  std::string path;  // as shown to people, with `/`, relative to where the command was run
  std::string text;  // UTF-8 without byte order mark; line ends as written
};

}  // namespace waymark
