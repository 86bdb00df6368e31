#include "commands/history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

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

// The days of all texts that are there, which git is asked for again after each commit only.
void add_days(const Options& options, const GitRepository& repository, Loaded& loaded,
              HistoryMemory& memory) {
  const auto folder = repository.path_from_root(content_folder(options));
  if (!folder) return;
  const auto& texts = loaded.sources.content;
  const auto head = repository.head()->id;
  const bool are_known =
      head == memory.head && std::all_of(texts.begin(), texts.end(), [&](const auto& content) {
        return memory.asked.contains(content.path);
      });
  if (!are_known) {
    memory.head = head;
    memory.asked.clear();
    for (const auto& content : texts) memory.asked.insert(content.path);
    memory.days = repository.last_changes(*folder, memory.asked);
  }
  for (const auto& content : texts) {
    const auto found = memory.days.find(content.path);
    if (found != memory.days.end()) loaded.origins[content.file].changed = found->second;
  }
}

// The command line goes before site.yaml.
std::string asked_since(const Options& options, const Site& site) {
  if (!options.changes_since.empty() || site.changes.empty()) return options.changes_since;
  return site.changes[0].since.value;
}

bool has_history(const std::optional<GitRepository>& repository) {
  return repository && repository->head() && !repository->is_shallow();
}

// Empty where nothing is.
std::string left_out(const std::optional<GitRepository>& repository, const std::string& since) {
  if (!repository || !repository->head()) {
    return since.empty()
               ? ""
               : "note: the site tells of no changes, as git has no history of the content\n";
  }
  if (!repository->is_shallow()) return "";
  return "note: the site does not tell when pages changed, as the clone is shallow; fetch "
         "all of it with `git fetch --unshallow` (GitLab: `GIT_DEPTH: 0`, GitHub: "
         "`fetch-depth: 0`)\n";
}

struct Revision {
  GitCommit commit;
  std::string name;  // as people see it
};

Revision revision_named(const std::string& name, const GitRepository& repository) {
  if (!repository.head()) {
    throw EnvironmentError("the git repository has no commit yet; make one first");
  }
  const auto day = parse_day(name);
  const auto commit = day ? repository.commit_on(*day) : repository.commit(name);
  const bool is_its_id = commit.id.starts_with(name);
  return {commit, day || is_its_id ? commit.short_id() : name};
}

Earlier load(const Revision& revision, const Options& options, const FileSystem& disk,
             const GitRepository& repository) {
  const auto& commit = revision.commit;
  const GitFileSystem files(repository, commit, {options.site, content_folder(options)}, disk);
  return {{revision.name, commit.id, commit.day},
          std::make_unique<Loaded>(load_content(options, files))};
}

// The settings and words, which an earlier content is read and narrowed by, stand before the
// content.
std::string input_of(const Revision& revision, std::size_t level, const Loaded& now) {
  auto input = fmt::format("{} {} {}", revision.commit.id, revision.name, level);
  const auto& sources = now.sources;
  const auto end = sources.content.empty() ? sources.files.size() : sources.content.front().file;
  for (std::size_t i = 0; i < end; ++i) input += '\0' + sources.files[i].text;
  return input;
}

}  // namespace

GitRepository repository_of(const Options& options) {
  if (auto repository = GitRepository::find(folder_of_site(options))) return std::move(*repository);
  throw EnvironmentError(fmt::format(
      "{} lies in no git repository; changes are told where git keeps the content", options.site));
}

Earlier load_revision(const std::string& name, const Options& options, const FileSystem& disk,
                      const GitRepository& repository) {
  return load(revision_named(name, repository), options, disk, repository);
}

std::shared_ptr<const Earlier> add_history(const Options& options, const Surroundings& around,
                                           std::size_t level, Loaded& loaded,
                                           HistoryMemory& memory) {
  const auto since = asked_since(options, loaded.site);
  loaded.site.changes = {};
  const auto repository = GitRepository::find(folder_of_site(options));
  auto note = left_out(repository, since);
  if (note != memory.note) around.err << note;
  memory.note = std::move(note);
  if (!has_history(repository)) return nullptr;
  add_days(options, *repository, loaded, memory);
  if (since.empty()) return nullptr;
  static_cast<ChangesSettings&>(loaded.site.changes.add()).since.value = since;
  const auto revision = revision_named(since, *repository);
  if (auto input = input_of(revision, level, loaded); input != memory.earlier_input) {
    auto earlier = load(revision, options, around.disk, *repository);
    narrow_earlier(*earlier.loaded, level, loaded);
    memory.earlier = std::make_shared<const Earlier>(std::move(earlier));
    memory.earlier_input = std::move(input);
  }
  return memory.earlier;
}

void narrow_earlier(Loaded& earlier, std::size_t level, const Loaded& now) {
  if (!shows_names(now.site)) earlier.site.privacy = now.site.privacy;
  earlier.site.changes = now.site.changes;
  const auto* name = level < now.site.audiences.size() ? &now.site.audiences[level].value : nullptr;
  const auto then = name == nullptr ? 0 : audience_level(earlier.site, *name).value_or(0);
  narrow(*earlier.portal, earlier.site, then, now.words);
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
