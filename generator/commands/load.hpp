// From bytes to a checked portal: what `build` and `check` have in common.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>

#include "check/findings.hpp"
#include "check/prose_survey.hpp"
#include "check/waivers.hpp"
#include "commands/assets.hpp"
#include "commands/file_versions.hpp"
#include "commands/options.hpp"
#include "model/portal_memory.hpp"
#include "model/site.hpp"
#include "project/origins.hpp"
#include "render/template.hpp"
#include "resolve/resolved.hpp"
#include "source/source_set.hpp"
#include "source/text_memory.hpp"
#include "view/content_changes.hpp"

namespace waymark {

inline constexpr Rule missing_word{"missing-word", Severity::error,
                                   "A word of the site is not in its language file."};

// The words of a language file, by its bytes.
struct WordsMemory {
  struct Kept {
    FileIndex file;
    std::string text;
    Words words;
    Diagnostics diagnostics;
  };
  std::map<std::string, Kept, std::less<>> files;  // by path
};

// Templates without a mistake, by their texts and the words in them.
struct TemplatesMemory {
  std::string texts;
  std::shared_ptr<const Templates> templates;
};

struct Loaded {
  SourceSet sources;
  Diagnostics diagnostics;
  Site site;
  Words words;
  std::optional<FileIndex> published;  // the manifest of what readers have
  Day as_of;                           // what the site shows, and what rules go by
  std::string revision;                // tells two contents apart, whatever the day
  std::unique_ptr<Resolved> portal;
  std::vector<Waived> waived;
  std::optional<std::vector<QualityFinding>> findings;  // where the readers may see them
  std::shared_ptr<const Templates> templates;
  Assets assets;
  std::set<std::string> unreadable;       // paths of files that could not be read in full
  Origins origins;                        // of the texts
  std::optional<ContentChanges> changes;  // where the site tells of them
};

// What a preview keeps from one load for the next: the values of pure functions, each for its whole
// input. A load with a memory gives what it gives without.
struct Memory {
  TextMemory texts;
  FileVersions versions;
  PortalMemory portal;
  ProseMemory prose;
  WordsMemory words;
  TemplatesMemory templates;
};

// The settings, words and content with its ids bound: what can be told of a content without
// checking it. Throws as `load` does.
Loaded load_content(const Options& options, const FileSystem& disk, Memory* memory = nullptr);

// Reads and checks everything, and goes on after mistakes to find the rest. Throws
// EnvironmentError when something cannot be read at all.
Loaded load(const Options& options, const FileSystem& disk, Memory* memory = nullptr);

// What a site for audience number `level` is made from: adds the words that explain rules and, for
// the widest audience, what rules have found; then takes away what the readers may not see.
void make_ready(const Options& options, const FileSystem& disk, std::size_t level, Loaded& loaded,
                Memory* memory = nullptr);

// The name of the audience that the site is built for; empty where site.yaml has none.
std::string audience_name(const Options& options, const Site& site);

// Its number. Throws EnvironmentError when site.yaml has no such audience.
std::size_t audience_of(const Options& options, const Site& site);

// The site's settings and words, and nothing else. Throws EnvironmentError where they cannot be
// read or have mistakes.
Loaded load_settings(const Options& options, const FileSystem& disk);

// The folder of site.yaml, "." for the current one.
std::string project_folder(const Options& options);

// `given`, or `name` beside site.yaml.
std::string folder_or_default(const Options& options, const std::string& given,
                              const std::string& name);

// Prints all diagnostics in the format that was asked for. True when the command must stop.
bool report_and_judge(const Loaded& loaded, const Options& options, const Surroundings& around);

// "2 errors, 1 warning".
std::string counts_in_words(const Diagnostics& diagnostics);

}  // namespace waymark
