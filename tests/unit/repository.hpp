// The repository's own files, for tests that look at them.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "source/file_system.hpp"

namespace waymark::test {

inline std::filesystem::path repository() { return WAYMARK_SOURCE_DIR; }

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::stringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

inline std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// Puts a folder of the repository into memory under the same name.
inline void copy_into(MemoryFileSystem& memory, const std::string& folder) {
  for (const auto& path : files_below(repository() / folder)) {
    memory.write(std::filesystem::relative(path, repository()).string(), read_file(path));
  }
}

}  // namespace waymark::test
