// What is read of a git repository: revisions without a checkout, and the days of files.
#include "source/git_repository.hpp"

#include <doctest/doctest.h>

#include "base/diagnostics.hpp"
#include "source/git_file_system.hpp"
#include "test_repository.hpp"

namespace waymark::test {
namespace {

template <class Run>
std::string error_of(Run run) {
  try {
    run();
  } catch (const EnvironmentError& error) {
    return error.what();
  }
  return "no error";
}

std::string listed(const FileSystem& files, const std::string& folder) {
  std::string text;
  for (const auto& entry : files.list(folder)) text += entry.path + (entry.is_link ? "@ " : " ");
  return text;
}

GitRepository opened(const TestRepository& repository) {
  return std::move(GitRepository::find(repository.path().string()).value());
}

}  // namespace

TEST_CASE("a revision is read without a checkout, and only what is asked of it") {
  TestRepository made;
  made.put("portal/site.yaml", "title: Ett\n");
  made.put("portal/content/units/a.md", "a1");
  made.put("portal/content/units/b.md", "b1");
  made.put("portal/content/.hidden/c.md", "c");
  std::filesystem::create_symlink("a.md", made.path("portal/content/units/länk.md"));
  made.put("portal/templates/t.html", "t1");
  made.commit("2025-10-01");
  made.put("portal/site.yaml", "title: Två\n");
  made.put("portal/content/units/a.md", "a2");
  std::filesystem::remove(made.path("portal/content/units/b.md"));
  made.put("portal/templates/t.html", "t2");
  made.commit("2025-10-02");
  const auto repository = opened(made);
  const auto site = made.path("portal/site.yaml").string();
  const auto content = made.path("portal/content").string();
  const auto page = made.path("portal/templates/t.html").string();
  const DiskFileSystem disk;
  const auto files_of = [&](const char* revision) {
    return GitFileSystem(repository, repository.commit(revision), {site, content}, disk);
  };
  const auto old = files_of("HEAD~1");
  const auto now = files_of("main");
  CHECK(listed(old, content) == "units/a.md units/b.md units/länk.md@ ");
  CHECK(listed(now, content) == "units/a.md units/länk.md@ ");
  CHECK(old.read(content + "/units/a.md", 100) == "a1");
  CHECK(now.read(content + "/units/a.md", 100) == "a2");
  CHECK(old.read(content + "/units/a.md", 1) == std::nullopt);
  CHECK(old.read(site, 100) == "title: Ett\n");
  CHECK(old.read(page, 100) == "t2");
  CHECK(old.is_file(content + "/units/b.md"));
  CHECK_FALSE(now.is_file(content + "/units/b.md"));
  CHECK_FALSE(old.is_file(content + "/units/länk.md"));
  CHECK(old.is_file(page));
  const auto id = repository.commit("HEAD").short_id();
  CHECK(error_of([&] { (void)now.read(content + "/units/b.md", 9); }) ==
        fmt::format("the revision {} has no file `{}/units/b.md`; name one that has the portal", id,
                    content));
  CHECK(error_of([&] { (void)now.list(content + "/roles"); }) ==
        fmt::format("the revision {} has no files in `{}/roles`; name one that has the portal", id,
                    content));
  CHECK(error_of([&] {
          (void)GitFileSystem(repository, repository.commit("HEAD"), {"/elsewhere"}, disk);
        }) ==
        "`/elsewhere` lies outside the git repository; keep site.yaml and the content in one");
}

TEST_CASE("a revision is named as git names it, or by a day") {
  TestRepository made;
  made.put("a", "1");
  made.commit("2025-10-01");
  made.put("a", "2");
  made.commit("2025-10-05");
  made.git("tag --annotate --message x v1");
  made.put("a", "3");
  made.commit("2025-10-05");
  const auto repository = opened(made);
  const auto head = repository.head().value();
  CHECK(repository.commit("main").id == head.id);
  CHECK(repository.commit(head.short_id()).id == head.id);
  CHECK(repository.commit("v1").id == repository.commit("HEAD~1").id);
  CHECK(repository.commit("HEAD~2").day == Day{2025, 10, 1});
  CHECK(repository.commit_on({2025, 10, 5}).id == head.id);
  CHECK(repository.commit_on({2025, 10, 4}).id == repository.commit("HEAD~2").id);
  CHECK(repository.commit_on({2024, 1, 1}).id == repository.commit("HEAD~2").id);
  CHECK_FALSE(repository.is_shallow());
  const std::string mend = "in the git repository; name a commit, a branch, a tag or a day";
  CHECK(error_of([&] { (void)repository.commit("v2"); }) == "no revision `v2` " + mend);
  CHECK(error_of([&] { (void)repository.commit("HEAD:a"); }) == "no revision `HEAD:a` " + mend);
  CHECK(error_of([&] { (void)repository.commit(""); }) == "no revision `` " + mend);
}

TEST_CASE("files have the day on which they came to the branch") {
  TestRepository made;
  made.put("content/one.md", "1");
  made.put("content/deep/two.md", "1");
  made.put("content/å.md", "1");
  made.put("other/three.md", "1");
  made.commit("2025-10-01");
  made.put("content/deep/two.md", "2");
  made.put("other/three.md", "2");
  made.commit("2025-10-02");
  made.git("checkout --quiet -b side");
  made.put("content/four.md", "1");
  made.commit("2025-10-03");
  made.git("checkout --quiet main");
  made.put("content/one.md", "2");
  made.commit("2025-10-04");
  made.git("merge --quiet --no-ff --message x side", "2025-10-06");
  made.put("content/new.md", "not in git");
  made.put("content/one.md", "not in git either");
  const auto repository = opened(made);
  const auto days =
      repository.last_changes("content", {"one.md", "deep/two.md", "å.md", "four.md", "new.md"});
  CHECK(days.size() == 4);
  CHECK(days.at("one.md") == Day{2025, 10, 4});
  CHECK(days.at("deep/two.md") == Day{2025, 10, 2});
  CHECK(days.at("å.md") == Day{2025, 10, 1});
  CHECK(days.at("four.md") == Day{2025, 10, 6});
  CHECK(repository.last_changes("content/nothing", {"one.md"}).empty());
}

TEST_CASE("a folder lies in a repository or in none") {
  const write_tests::TempFolder outside;
  CHECK_FALSE(GitRepository::find(outside.path().string()).has_value());
  TestRepository made;
  made.put("content/a.md", "1");
  const auto repository = GitRepository::find(made.path("content").string());
  REQUIRE(repository.has_value());
  CHECK_FALSE(repository->head().has_value());
  CHECK(repository->last_changes("content", {"a.md"}).empty());
  CHECK(repository->path_from_root(made.path("content").string()) == "content");
  CHECK(repository->path_from_root(made.path().string()) == "");
  CHECK(repository->path_from_root(made.path("content/../content/a.md").string()) ==
        "content/a.md");
  CHECK(repository->path_from_root("/") == std::nullopt);
  write_tests::write_file(outside.path() / ".git" / "HEAD", "nothing");
  CHECK(error_of([&] { (void)GitRepository::find(outside.path().string()); })
            .starts_with(fmt::format("cannot open the git repository `{}`: ",
                                     std::filesystem::canonical(outside.path()).string())));
}

}  // namespace waymark::test
