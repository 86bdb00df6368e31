// What git tells of the content: when each text last changed, and what has changed since a
// revision. Without git, and in a clone without its whole history, it is left out.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "commands/load.hpp"
#include "source/git_repository.hpp"

namespace waymark {

// A content as it was in a commit.
struct Earlier {
  RevisionView revision;
  std::unique_ptr<Loaded> loaded;
};

// The repository that site.yaml lies in. Throws EnvironmentError where it lies in none.
GitRepository repository_of(const Options& options);

// Reads site.yaml and the content from what `name` means, a day or a revision. Templates and words
// are the disk's: they belong to this generator, which may look for words that an older revision
// lacks. Throws EnvironmentError as `GitRepository` does.
Earlier load_revision(const std::string& name, const Options& options, const FileSystem& disk,
                      const GitRepository& repository);

// What git told, kept for as long as it would tell the same.
struct HistoryMemory {
  std::string note;                       // what was said to be left out
  std::string head;                       // the commit that the days are from
  std::unordered_set<std::string> asked;  // the texts whose days these are
  std::unordered_map<std::string, Day> days;
  std::string earlier_input;  // all that the earlier content and what its readers see go by
  std::shared_ptr<const Earlier> earlier;
};

// Tells when the content's texts last changed. Gives the content to compare with where the site is
// to tell of changes, as readers of audience number `level` may see it; takes that wish out of its
// settings where git cannot fulfil it. Says once what is left out. To be called before the portal
// is made ready for its readers.
std::shared_ptr<const Earlier> add_history(const Options& options, const Surroundings& around,
                                           std::size_t level, Loaded& loaded,
                                           HistoryMemory& memory);

// Takes from an older content what the readers of `now` may not see; `level` is their number there.
void narrow_earlier(Loaded& earlier, std::size_t level, const Loaded& now);

// What has changed between two contents that have both been narrowed to audience number `level`.
ContentChanges changes_between(const Earlier& before, const RevisionView& to, std::size_t level,
                               const Loaded& after);

}  // namespace waymark
