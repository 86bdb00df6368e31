#include "commands/history.hpp"

#include <fmt/format.h>

#include <ostream>

#include "project/comparison.hpp"
#include "project/narrow.hpp"
#include "source/git_file_system.hpp"

namespace waymark {
namespace {

std::string folder_of_site(const Options& options) {
  const auto folder = project_folder(options);
  return folder.empty() ? "." : folder;
}

std::string content_folder(const Options& options) {
  return folder_or_default(options, options.content, "content");
}

void add_days(const Options& options, const GitRepository& repository, Loaded& loaded) {
  const auto folder = repository.path_from_root(content_folder(options));
  if (!folder) return;
  std::unordered_set<std::string> wanted;
  for (const auto& content : loaded.sources.content) wanted.insert(content.path);
  const auto days = repository.last_changes(*folder, std::move(wanted));
  for (const auto& content : loaded.sources.content) {
    const auto found = days.find(content.path);
    if (found != days.end()) loaded.origins[content.file].changed = found->second;
  }
}

// The command line goes before site.yaml.
std::string asked_since(const Options& options, const Site& site) {
  if (!options.changes_since.empty() || site.changes.empty()) return options.changes_since;
  return site.changes[0].since.value;
}

}  // namespace

GitRepository repository_of(const Options& options) {
  if (auto repository = GitRepository::find(folder_of_site(options))) return std::move(*repository);
  throw EnvironmentError(fmt::format(
      "{} lies in no git repository; changes are told where git keeps the content", options.site));
}

Earlier load_revision(const std::string& name, const Options& options, const FileSystem& disk,
                      const GitRepository& repository) {
  if (!repository.head()) {
    throw EnvironmentError("the git repository has no commit yet; make one first");
  }
  const auto day = parse_day(name);
  const auto commit = day ? repository.commit_on(*day) : repository.commit(name);
  const GitFileSystem files(repository, commit, {options.site, content_folder(options)}, disk);
  const bool is_its_id = commit.id.starts_with(name);
  return {{day || is_its_id ? commit.short_id() : name, commit.id, commit.day},
          std::make_unique<Loaded>(load_content(options, files))};
}

std::optional<Earlier> add_history(const Options& options, const Surroundings& around,
                                   Loaded& loaded) {
  const auto since = asked_since(options, loaded.site);
  loaded.site.changes = {};
  const auto repository = GitRepository::find(folder_of_site(options));
  if (!repository || !repository->head()) {
    if (!since.empty()) {
      around.err << "note: the site tells of no changes, as git has no history of the content\n";
    }
    return std::nullopt;
  }
  if (repository->is_shallow()) {
    around.err << "note: the site does not tell when pages changed, as the clone is shallow; fetch "
                  "all of it with `git fetch --unshallow` (GitLab: `GIT_DEPTH: 0`, GitHub: "
                  "`fetch-depth: 0`)\n";
    return std::nullopt;
  }
  add_days(options, *repository, loaded);
  if (since.empty()) return std::nullopt;
  static_cast<ChangesSettings&>(loaded.site.changes.add()).since.value = since;
  return load_revision(since, options, around.disk, *repository);
}

void narrow_earlier(Loaded& earlier, std::size_t level, const Loaded& now) {
  if (!shows_names(now.site)) earlier.site.privacy = now.site.privacy;
  earlier.site.changes = now.site.changes;
  const auto* name = level < now.site.audiences.size() ? &now.site.audiences[level].value : nullptr;
  const auto then = name == nullptr ? 0 : audience_level(earlier.site, *name).value_or(0);
  narrow(*earlier.portal, earlier.site, then, now.words);
}

ContentChanges changes_since(const Earlier& earlier, std::size_t level, const Loaded& now) {
  narrow_earlier(*earlier.loaded, level, now);
  return changes_between(earlier, {}, level, now);
}

ContentChanges changes_between(const Earlier& before, const RevisionView& to, std::size_t level,
                               const Loaded& after) {
  const auto& old = *before.loaded;
  ContentChanges changes{before.revision, to, {}, {}};
  const auto found =
      compare({*old.portal, old.sources.files, old.unreadable},
              {*after.portal, after.sources.files, after.unreadable}, is_widest(after.site, level));
  changes.entities = in_words(Vocabulary(after.words), Addresses(after.site), found);
  std::set<std::string> left_out = old.unreadable;
  left_out.insert(after.unreadable.begin(), after.unreadable.end());
  changes.left_out.assign(left_out.begin(), left_out.end());
  return changes;
}

}  // namespace waymark
