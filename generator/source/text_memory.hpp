// What reading a content folder keeps for when it is read again.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

#include "source/file_system.hpp"

namespace waymark {

// A text in the folder.
struct TextName {
  std::string real;   // as the disk spells it
  std::string shown;  // the same in NFC, as SourceFile::path
  std::string path;   // relative to the folder, NFC
};

struct TextMemory {
  // The versions of files that were texts when they were last read: they need not be looked
  // through again.
  std::unordered_set<std::uint64_t> versions;
  // What the folder listed, where there was nothing to tell of a name; else nothing. While it lists
  // the same, what follows is the same.
  std::vector<FileEntry> entries;
  std::vector<TextName> texts;
  std::map<std::string, std::string, std::less<>> attachments;  // as in SourceSet
};

}  // namespace waymark
