// What a watch of files saw happen.
#pragma once

#include <string>
#include <vector>

namespace waymark {

struct FileChanges {
  bool may_be_all = false;         // the watch may have missed some: any file can have changed
  bool has_names = false;          // files have come or gone: folders list other names
  std::vector<std::string> paths;  // else only these files, as the watch was told to name them
};

}  // namespace waymark
