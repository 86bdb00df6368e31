#include "source/git_repository.hpp"

#include <fmt/format.h>
#include <git2.h>

#include <filesystem>
#include <mutex>

#include "base/diagnostics.hpp"
#include "base/text.hpp"

namespace waymark {
namespace {
namespace fs = std::filesystem;

template <auto release>
struct Release {
  template <class Object>
  void operator()(Object* object) const {
    release(object);
  }
};

using Repository = std::unique_ptr<git_repository, Release<&git_repository_free>>;
using Object = std::unique_ptr<git_object, Release<&git_object_free>>;
using Commit = std::unique_ptr<git_commit, Release<&git_commit_free>>;
using Tree = std::unique_ptr<git_tree, Release<&git_tree_free>>;
using Entry = std::unique_ptr<git_tree_entry, Release<&git_tree_entry_free>>;
using Bytes = std::unique_ptr<git_odb_object, Release<&git_odb_object_free>>;
using Store = std::unique_ptr<git_odb, Release<&git_odb_free>>;

// Bytes of the largest folder that is kept for the next commit, which often has the same: libgit2's
// own limit, 4 kB, is one of a hundred files.
constexpr std::size_t largest_kept_folder = 4U << 20U;

// libgit2 counts those who have begun to use it.
struct Library {
  Library() {
    git_libgit2_init();
    git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, largest_kept_folder);
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { git_libgit2_shutdown(); }
};

[[noreturn]] void fail(const std::string& what) {
  const auto* error = git_error_last();
  throw EnvironmentError(fmt::format("{}: {}; check that `git fsck` finds no fault", what,
                                     error == nullptr ? "unknown error" : error->message));
}

// Runs a function of libgit2 whose first argument is where the object comes.
template <class Owner, class Make, class... Arguments>
Owner made(const char* what, Make make, Arguments... arguments) {
  typename Owner::pointer object = nullptr;
  if (make(&object, arguments...) != 0) fail(fmt::format("cannot read {} of git", what));
  return Owner(object);
}

std::string hex(const git_oid& id) {
  std::string text(GIT_OID_HEXSZ, '\0');
  git_oid_fmt(text.data(), &id);
  return text;
}

git_oid id_of(const std::string& hex_digits) {
  git_oid id;
  git_oid_fromstr(&id, hex_digits.c_str());
  return id;
}

GitCommit facts_of(const git_commit& commit) {
  constexpr git_time_t day_seconds = 86'400;
  constexpr git_time_t minute_seconds = 60;
  const auto seconds = git_commit_time(&commit) + git_commit_time_offset(&commit) * minute_seconds;
  return {hex(*git_commit_id(&commit)),
          days_after({1970, 1, 1}, static_cast<int>(seconds / day_seconds))};
}

void add_file(const git_tree_entry& entry, std::string path, std::vector<GitFile>& files) {
  const bool is_link = git_tree_entry_filemode(&entry) == GIT_FILEMODE_LINK;
  files.push_back({std::move(path), hex(*git_tree_entry_id(&entry)), is_link});
}

// Where two trees differ; one of them may be missing. Equal folders are not opened.
class Differences {
 public:
  template <class Visit>
  static void each(git_repository* repository, const git_tree* before, const git_tree* after,
                   const std::string& prefix, Visit& visit) {
    const auto count = [](const git_tree* tree) {
      return tree == nullptr ? 0 : git_tree_entrycount(tree);
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < count(before) || j < count(after)) {
      const auto* a = i < count(before) ? git_tree_entry_byindex(before, i) : nullptr;
      const auto* b = j < count(after) ? git_tree_entry_byindex(after, j) : nullptr;
      const int order = a == nullptr ? 1 : b == nullptr ? -1 : git_tree_entry_cmp(a, b);
      if (order <= 0) ++i;
      if (order >= 0) ++j;
      if (order != 0 || !git_oid_equal(git_tree_entry_id(a), git_tree_entry_id(b))) {
        step(repository, order <= 0 ? a : nullptr, order >= 0 ? b : nullptr, prefix, visit);
      }
    }
  }

 private:
  static Tree tree_of(git_repository* repository, const git_tree_entry* entry) {
    if (entry == nullptr || git_tree_entry_type(entry) != GIT_OBJECT_TREE) return nullptr;
    return made<Tree>("a folder", &git_tree_lookup, repository, git_tree_entry_id(entry));
  }

  template <class Visit>
  static void step(git_repository* repository, const git_tree_entry* a, const git_tree_entry* b,
                   const std::string& prefix, Visit& visit) {
    const auto before = tree_of(repository, a);
    const auto after = tree_of(repository, b);
    const auto path = prefix + git_tree_entry_name(a == nullptr ? b : a);
    if (before != nullptr || after != nullptr) {
      each(repository, before.get(), after.get(), path + "/", visit);
    } else {
      visit(path);
    }
  }
};

}  // namespace

struct GitRepository::Open {
  Library library;
  fs::path root;
  Repository repository;
  std::mutex reading;

  [[nodiscard]] git_repository* git() const { return repository.get(); }

  [[nodiscard]] Commit lookup(const git_oid& id) const {
    return made<Commit>("a commit", &git_commit_lookup, git(), &id);
  }

  [[nodiscard]] Commit first_parent(const git_commit& commit) const {
    if (git_commit_parentcount(&commit) == 0) return nullptr;
    return made<Commit>("a commit", &git_commit_parent, &commit, 0U);
  }

  // nullptr where the commit has no such folder.
  [[nodiscard]] Tree folder_of(const git_commit* commit, const std::string& folder) const {
    if (commit == nullptr) return nullptr;
    if (folder.empty()) return made<Tree>("a folder", &git_commit_tree, commit);
    const auto entry = entry_of(*commit, folder);
    if (!entry || git_tree_entry_type(entry.get()) != GIT_OBJECT_TREE) return nullptr;
    return made<Tree>("a folder", &git_tree_lookup, git(), git_tree_entry_id(entry.get()));
  }

  [[nodiscard]] static Entry entry_of(const git_commit& commit, const std::string& path) {
    const auto root_tree = made<Tree>("a folder", &git_commit_tree, &commit);
    git_tree_entry* entry = nullptr;
    if (git_tree_entry_bypath(&entry, root_tree.get(), path.c_str()) != 0) return nullptr;
    return Entry(entry);
  }

  void add_files(const git_tree& tree, const std::string& prefix,
                 std::vector<GitFile>& files) const {
    for (std::size_t i = 0; i < git_tree_entrycount(&tree); ++i) {
      const auto* entry = git_tree_entry_byindex(&tree, i);
      const std::string name = git_tree_entry_name(entry);
      if (name.starts_with('.')) continue;
      const auto type = git_tree_entry_type(entry);
      if (type == GIT_OBJECT_TREE) {
        const auto inner =
            made<Tree>("a folder", &git_tree_lookup, git(), git_tree_entry_id(entry));
        add_files(*inner, prefix + name + "/", files);
      } else if (type == GIT_OBJECT_BLOB) {
        add_file(*entry, prefix + name, files);
      }
    }
  }
};

GitRepository::GitRepository(std::unique_ptr<Open> open) : open_(std::move(open)) {}
GitRepository::GitRepository(GitRepository&&) noexcept = default;
GitRepository& GitRepository::operator=(GitRepository&&) noexcept = default;
GitRepository::~GitRepository() = default;

// Not asked of libgit2: it tells of a working tree that has been copied where it was before.
std::optional<GitRepository> GitRepository::find(const std::string& folder) {
  auto root = fs::weakly_canonical(fs::absolute(folder));
  while (!fs::exists(root / ".git")) {
    if (root == root.parent_path()) return std::nullopt;
    root = root.parent_path();
  }
  auto open = std::make_unique<Open>();
  git_repository* repository = nullptr;
  if (git_repository_open_ext(&repository, root.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) !=
      0) {
    fail(fmt::format("cannot open the git repository `{}`", root.string()));
  }
  open->root = root;
  open->repository.reset(repository);
  return GitRepository(std::move(open));
}

std::optional<std::string> GitRepository::path_from_root(const std::string& path) const {
  const auto whole = fs::weakly_canonical(fs::absolute(path));
  auto relative = whole.lexically_relative(open_->root).generic_string();
  if (relative == ".") return "";
  while (relative.ends_with('/')) relative.pop_back();
  if (relative.empty() || relative == ".." || relative.starts_with("../")) return std::nullopt;
  return relative;
}

bool GitRepository::is_shallow() const { return git_repository_is_shallow(open_->git()) == 1; }

std::optional<GitCommit> GitRepository::head() const {
  git_oid id;
  const int error = git_reference_name_to_id(&id, open_->git(), "HEAD");
  if (error == GIT_ENOTFOUND || error == GIT_EUNBORNBRANCH) return std::nullopt;
  if (error != 0) fail("cannot read what git has checked out");
  return facts_of(*open_->lookup(id));
}

GitCommit GitRepository::commit(const std::string& revision) const {
  git_object* found = nullptr;
  const int error = git_revparse_single(&found, open_->git(), revision.c_str());
  const Object object(found);
  git_object* peeled = nullptr;
  if (error == GIT_EAMBIGUOUS) {
    throw EnvironmentError(
        fmt::format("several revisions begin with `{}`; write more of it", shortened(revision)));
  }
  if (error != 0 || git_object_peel(&peeled, found, GIT_OBJECT_COMMIT) != 0) {
    throw EnvironmentError(fmt::format(
        "no revision `{}` in the git repository; name a commit, a branch, a tag or a day{}",
        shortened(revision),
        is_shallow() ? "; the clone is shallow, so fetch more with `git fetch --unshallow`" : ""));
  }
  const Object owned(peeled);
  return facts_of(*open_->lookup(*git_object_id(peeled)));
}

GitCommit GitRepository::commit_on(Day day) const {
  auto commit = open_->lookup(id_of(head().value().id));
  while (day < facts_of(*commit).day) {
    auto parent = open_->first_parent(*commit);
    if (parent == nullptr) break;
    commit = std::move(parent);
  }
  return facts_of(*commit);
}

std::optional<std::vector<GitFile>> GitRepository::files(const GitCommit& commit,
                                                         const std::string& folder) const {
  std::vector<GitFile> files;
  const auto found = open_->lookup(id_of(commit.id));
  if (const auto tree = open_->folder_of(found.get(), folder)) {
    open_->add_files(*tree, "", files);
    return files;
  }
  const auto entry = open_->entry_of(*found, folder);
  if (!entry) return std::nullopt;
  add_file(*entry, "", files);
  return files;
}

std::optional<std::string> GitRepository::read(const std::string& id, std::size_t most) const {
  const std::lock_guard lock(open_->reading);
  const auto oid = id_of(id);
  const auto store = made<Store>("the objects", &git_repository_odb, open_->git());
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_ANY;
  if (git_odb_read_header(&size, &type, store.get(), &oid) != 0) fail("cannot read a file of git");
  if (size > most) return std::nullopt;
  const auto bytes = made<Bytes>("a file", &git_odb_read, store.get(), &oid);
  return std::string(static_cast<const char*>(git_odb_object_data(bytes.get())), size);
}

std::unordered_map<std::string, Day> GitRepository::last_changes(
    const std::string& folder, std::unordered_set<std::string> wanted) const {
  std::unordered_map<std::string, Day> found;
  const auto top = head();
  auto commit = top ? open_->lookup(id_of(top->id)) : nullptr;
  auto tree = open_->folder_of(commit.get(), folder);
  while (commit != nullptr && !wanted.empty()) {
    auto parent = open_->first_parent(*commit);
    auto before = open_->folder_of(parent.get(), folder);
    const auto day = facts_of(*commit).day;
    const auto visit = [&](const std::string& path) {
      const auto name = nfc(path);
      if (wanted.erase(name) > 0) found.emplace(name, day);
    };
    Differences::each(open_->git(), before.get(), tree.get(), "", visit);
    commit = std::move(parent);
    tree = std::move(before);
  }
  return found;
}

}  // namespace waymark
