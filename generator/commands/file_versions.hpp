// Tells which of a portal's files are what they were when they were last read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/remembered.hpp"
#include "source/source_set.hpp"
#include "write/sha256.hpp"

namespace waymark {

// Of the bytes of each content file, by its number.
std::vector<Sha256> digests_of(const SourceSet& sources, std::size_t jobs);

class FileVersions {
 public:
  // As `digests_of`; those of files that the last `read` had are not computed again.
  [[nodiscard]] std::vector<Sha256> digests(const SourceSet& sources, std::size_t jobs) const;

  // By the number of the content file: the same as last time where its place among the files, its
  // path and its digest are the same, and `context` (what else reading goes by) is, too.
  std::vector<Version> read(const SourceSet& sources, const std::vector<Sha256>& digests,
                            const std::string& context);

 private:
  struct File {
    std::string path;
    FileIndex file;
    bool is_readable;
    std::uint64_t bytes_version;  // FileSystem::version_of
    Sha256 digest;
    Version version;
  };

  // For each content file the one with the same path among `files`; null where there is none.
  static std::vector<const File*> same_paths(const SourceSet& sources,
                                             const std::vector<File>& files);

  Version last_ = 0;
  std::string context_;
  std::vector<File> files_;  // in the order of the content
};

}  // namespace waymark
