// Tells which of a portal's files are what they were when they were last read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/remembered.hpp"
#include "source/source_set.hpp"

namespace waymark {

class FileVersions {
 public:
  // By the number of the content file: the same as last time where its place among the files, its
  // path and all its bytes are the same, and `context` (what else reading goes by) is, too.
  const std::vector<Version>& read(const SourceSet& sources, const std::string& context);

  // Those of the last reading.
  [[nodiscard]] const std::vector<Version>& all() const { return versions_; }

  // Of the first content file; the others follow it.
  [[nodiscard]] FileIndex first_file() const { return first_file_; }

 private:
  struct File {
    FileIndex file;
    bool is_readable;
    std::string text;
    Version version;
  };

  Version last_ = 0;
  FileIndex first_file_ = 0;
  std::string context_;
  std::map<std::string, File, std::less<>> files_;  // by path
  std::vector<Version> versions_;
};

}  // namespace waymark
