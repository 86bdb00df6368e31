#include <unistd.h>

#include <atomic>
#include <stdexcept>

#include "write_failing_disk.hpp"
#include "write_fixture.hpp"

namespace waymark::write_tests {
namespace {

namespace fs = std::filesystem;

struct stat status_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status;
}

// As if it had been written long ago.
void make_old(const fs::path& path) {
  fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1000));
}

TEST_CASE("a first build makes the folders above the target and nothing else") {
  const TempFolder temp;
  const auto result = build(temp.path() / "a/b/site", {{"index.html", "x"}, {"c/d/e.html", "y"}});
  CHECK(result.files == 2);
  CHECK(result.written == 2);
  CHECK(result.kept == 0);
  CHECK(result.removed == 0);
  CHECK(result.notes.empty());
  auto found = tree(temp.path());
  CHECK(found.erase("a/b/site/waymark-manifest.sha256") == 1);
  CHECK(found == Files{{"a/", ""},
                       {"a/b/", ""},
                       {"a/b/site/", ""},
                       {"a/b/site/index.html", "x"},
                       {"a/b/site/c/", ""},
                       {"a/b/site/c/d/", ""},
                       {"a/b/site/c/d/e.html", "y"}});
  CHECK(is_whole(temp.path() / "a/b/site"));
}

TEST_CASE("files get mode 0644 and folders 0755, less the umask") {
  const TempFolder temp;
  const auto before = ::umask(027);
  build(temp.path() / "site", {{"a/b.html", "x"}});
  ::umask(before);
  CHECK((status_of(temp.path() / "site").st_mode & 07777) == 0750);
  CHECK((status_of(temp.path() / "site/a").st_mode & 07777) == 0750);
  CHECK((status_of(temp.path() / "site/a/b.html").st_mode & 07777) == 0640);

  const auto open_mask = ::umask(022);
  CHECK(build(temp.path() / "site", {{"a/b.html", "x"}}).kept == 0);
  ::umask(open_mask);
  CHECK((status_of(temp.path() / "site/a/b.html").st_mode & 07777) == 0644);
}

TEST_CASE("the target may be named with a slash at its end, and relative to the working folder") {
  const TempFolder temp;
  const auto before = fs::current_path();
  fs::current_path(temp.path());
  build("site/", {{"index.html", "x"}});
  CHECK(build("./site", {{"index.html", "x"}}).kept == 1);
  CHECK(build("site//", {{"index.html", "y"}}).written == 1);
  fs::current_path(before);
  CHECK(pages(temp.path() / "site") == Files{{"index.html", "y"}});
}

TEST_CASE("an empty folder is accepted") {
  const TempFolder temp;
  fs::create_directory(temp.path() / "site");
  build(temp.path() / "site", {{"index.html", "x"}});
  CHECK(pages(temp.path() / "site") == Files{{"index.html", "x"}});
}

TEST_CASE("a rebuild keeps what is the same, renews what changed, drops what is stale") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  const std::string big(100'000, 'a');
  auto big_changed = big;
  big_changed.back() = 'b';
  build(site,
        {{"same.html", "x"}, {"a/same.html", big}, {"a/changed.html", big}, {"s/t.html", "x"}});
  make_old(site / "a/same.html");
  const auto same = status_of(site / "a/same.html");
  const auto changed = status_of(site / "a/changed.html");

  const auto result = build(site, {{"same.html", "x"},
                                   {"a/same.html", big},
                                   {"a/changed.html", big_changed},
                                   {"new.html", ""}});
  CHECK(result.files == 4);
  CHECK(result.written == 2);
  CHECK(result.kept == 2);
  CHECK(result.removed == 1);
  CHECK(status_of(site / "a/same.html").st_ino == same.st_ino);
  CHECK(status_of(site / "a/same.html").st_mtim.tv_sec == same.st_mtim.tv_sec);
  CHECK(status_of(site / "a/same.html").st_nlink == 1);
  CHECK(status_of(site / "a/changed.html").st_ino != changed.st_ino);
  CHECK(read_file(site / "a/changed.html") == big_changed);
  CHECK_FALSE(fs::exists(site / "s"));
  CHECK(is_whole(site));
  CHECK(tree(temp.path()).size() == 7);  // nothing beside the site: its folders, files, manifest
}

TEST_CASE("a page that became a folder, and a folder that became a page") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  build(site, {{"a", "x"}, {"b/c", "y"}});
  build(site, {{"a/d", "x"}, {"b", "y"}});
  CHECK(pages(site) == Files{{"a/d", "x"}, {"b", "y"}});
}

TEST_CASE("a page that someone edited in the published site is put right") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  build(site, {{"index.html", "right"}});
  write_file(site / "index.html", "wrong");
  write_file(site / "extra.html", "by hand");
  CHECK(build(site, {{"index.html", "right"}}).written == 1);
  CHECK(pages(site) == Files{{"index.html", "right"}});
}

TEST_CASE("links in the old site are neither followed nor harmed") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  const Files files{{"a/page.html", "x"}, {"link.html", "secret"}, {"pipe", "x"}};
  build(site, files);
  write_file(temp.path() / "outside/secret.html", "secret");
  write_file(temp.path() / "outside/page.html", "x");
  fs::remove_all(site / "a");
  fs::create_directory_symlink("../outside", site / "a");
  fs::remove(site / "link.html");
  fs::create_symlink("../outside/secret.html", site / "link.html");
  fs::create_directory_symlink("../outside", site / "stale");
  fs::remove(site / "pipe");
  REQUIRE(::mkfifo((site / "pipe").c_str(), 0644) == 0);

  const auto outside = tree(temp.path() / "outside");
  CHECK(build(site, files).kept == 0);
  CHECK(tree(temp.path() / "outside") == outside);
  CHECK(status_of(temp.path() / "outside/page.html").st_nlink == 1);
  CHECK(status_of(temp.path() / "outside/secret.html").st_nlink == 1);
  CHECK(pages(site) == files);
  CHECK(S_ISREG(status_of(site / "link.html").st_mode));
  CHECK(is_whole(site));
}

TEST_CASE("what a killed build left is removed, without following its links") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  write_file(temp.path() / "outside/x", "x");
  write_file(temp.path() / ".site.waymark-staging/a/b/half", "ha");
  fs::create_directory_symlink("../outside", temp.path() / ".site.waymark-staging/link");
  write_file(temp.path() / ".site.waymark-lock", "");
  build(site, {{"index.html", "x"}});
  CHECK(tree(temp.path()).size() == 5);
  CHECK(read_file(temp.path() / "outside/x") == "x");
  CHECK(pages(site) == Files{{"index.html", "x"}});
}

TEST_CASE("without commit the old site stays") {
  const TempFolder temp;
  build(temp.path() / "site", {{"index.html", "old"}});
  const auto before = tree(temp.path());
  {
    RealDisk disk;
    SiteWriter writer(disk, temp.path() / "site");
    writer.add("a/b.html", "new");
  }
  CHECK(tree(temp.path()) == before);
}

TEST_CASE("where no link can be made the file is written") {
  for (const int error : {EXDEV, EMLINK, EPERM, ENOTSUP}) {
    const TempFolder temp;
    build(temp.path() / "site", {{"index.html", "x"}});
    auto disk = failing_at("keep_file", error);
    CHECK(build(disk, temp.path() / "site", {{"index.html", "x"}}).written == 1);
    CHECK(is_whole(temp.path() / "site"));
  }
}

TEST_CASE("two threads write what one does") {
  const TempFolder temp;
  for (const std::size_t version : {0U, 1U}) {
    const auto files = site_of_version(version, 150);
    const auto one = build(temp.path() / "one", files, 1);
    const auto two = build(temp.path() / "two", files, 2);
    CHECK(tree(temp.path() / "one") == tree(temp.path() / "two"));
    CHECK(one.kept == two.kept);
    CHECK(one.kept == (version == 0 ? 0 : 150));
  }
}

TEST_CASE("a wrong path is our bug") {
  const TempFolder temp;
  RealDisk disk;
  SiteWriter writer(disk, temp.path() / "site");
  for (const std::string path : {"", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a/.",
                                 "../a", "waymark-manifest.sha256"}) {
    CHECK_THROWS_WITH_AS(writer.add(path, ""),
                         fmt::format("`{}` is no path in a site", path).c_str(), std::logic_error);
  }
  CHECK_THROWS_AS(writer.add(std::string_view("a\0b", 3), ""), std::logic_error);
  writer.add("...", "");
  writer.add("a..b/.c", "");
}

TEST_CASE("a path that is taken is our bug") {
  const TempFolder temp;
  build(temp.path() / "site", {{"a/b", "x"}});
  RealDisk disk;
  SiteWriter writer(disk, temp.path() / "site");
  writer.add("a/b", "x");
  for (const std::string path : {"a/b", "a"}) {
    for (const auto* bytes : {"x", "y"}) {
      CHECK_THROWS_WITH_AS(
          writer.add(path, bytes),
          fmt::format("`{}` clashes with a path that was added before", path).c_str(),
          std::logic_error);
    }
  }
  CHECK_THROWS_WITH_AS(writer.add("a/b/c", ""), "`a/b` clashes with a path that was added before",
                       std::logic_error);
}

}  // namespace
}  // namespace waymark::write_tests
