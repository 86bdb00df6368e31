// Everything an author wrote, read once: texts checked to be readable, and where other files lie.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source_file.hpp"
#include "base/span.hpp"
#include "source/file_system.hpp"

namespace waymark {

inline constexpr Rule not_utf8{"not-utf8", Severity::error, "A text file is not UTF-8."};
inline constexpr Rule control_character{"control-character", Severity::error,
                                        "A text holds a character that cannot be shown."};
inline constexpr Rule file_too_large{"file-too-large", Severity::error,
                                     "A text file is larger than anyone writes by hand."};
inline constexpr Rule symbolic_link{"symbolic-link", Severity::warning,
                                    "A link in the content folder is not followed."};

inline constexpr Rule file_name{"file-name", Severity::error,
                                "A file's name is not text that can be shown."};

// Bytes in the largest text file that is read.
inline constexpr std::size_t largest_source = 4U << 20U;

// One text of the content folder.
struct ContentFile {
  FileIndex file;
  std::string path;           // relative to the content folder, NFC
  bool is_readable;           // false: a diagnostic says why, and nothing may be parsed from it
  std::uint64_t version = 0;  // of its bytes, as FileSystem::version_of tells
};

struct TextMemory;

struct SourceSet {
  std::vector<SourceFile> files;     // indexed by FileIndex; grows while reading only
  std::vector<ContentFile> content;  // `.md`, `.yaml`, `.yml`, in byte order of path
  std::map<std::string, std::string, std::less<>> attachments;  // NFC path in content -> real path
};

// Reads all of `folder`. Unreadable texts become diagnostics; a folder that cannot be listed or a
// file that the system refuses throws EnvironmentError.
// `memory` may be null; else it is of the same folder.
void read_content(const FileSystem& disk, const std::string& folder, std::size_t jobs,
                  TextMemory* memory, SourceSet& sources, Diagnostics& diagnostics);

// Reads one text file outside the content folder (site.yaml, a template).
ContentFile read_text_file(const FileSystem& disk, const std::string& path, SourceSet& sources,
                           Diagnostics& diagnostics);

}  // namespace waymark
