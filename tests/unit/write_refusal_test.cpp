#include <cerrno>

#include "write_failing_disk.hpp"
#include "write_fixture.hpp"

namespace waymark::write_tests {
namespace {

namespace fs = std::filesystem;

const Files one_page{{"index.html", "x"}};

// The refusal's message, after checking that nothing was touched.
std::string refusal(const TempFolder& temp, const fs::path& target) {
  const auto before = tree(temp.path());
  auto message = temp.without_path(failure(target, one_page));
  CHECK(tree(temp.path()) == before);
  return message;
}

TEST_CASE("a folder that is not ours is refused") {
  const TempFolder temp;
  write_file(temp.path() / "home/thesis.odt", "years of work");
  CHECK(refusal(temp, temp.path() / "home") ==
        "refused to write `T/home`: the folder is not empty and holds no "
        "`waymark-manifest.sha256`; name an empty folder or a site that waymark built");
  fs::create_symlink("thesis.odt", temp.path() / "home/waymark-manifest.sha256");
  CHECK(refusal(temp, temp.path() / "home/") ==
        "refused to write `T/home`: the folder is not empty and holds no "
        "`waymark-manifest.sha256`; name an empty folder or a site that waymark built");
}

TEST_CASE("a hidden file makes a folder not empty") {
  const TempFolder temp;
  write_file(temp.path() / "home/.profile", "");
  CHECK_FALSE(refusal(temp, temp.path() / "home").empty());
}

TEST_CASE("a link is refused, even to a site and with a slash behind it") {
  const TempFolder temp;
  build(temp.path() / "site", one_page);
  fs::create_directory_symlink("site", temp.path() / "link");
  const auto expected = "refused to write `T/link`: it is a link; name the folder that it leads to";
  CHECK(refusal(temp, temp.path() / "link") == expected);
  CHECK(refusal(temp, temp.path() / "link/") == expected);
  fs::create_symlink("nothing", temp.path() / "dangling");
  CHECK(refusal(temp, temp.path() / "dangling") ==
        "refused to write `T/dangling`: it is a link; name the folder that it leads to");
}

TEST_CASE("a file is refused") {
  const TempFolder temp;
  write_file(temp.path() / "notes.txt", "x");
  CHECK(refusal(temp, temp.path() / "notes.txt") ==
        "refused to write `T/notes.txt`: it is not a folder; name a folder");
  CHECK(refusal(temp, temp.path() / "notes.txt/site") ==
        "cannot open or make `T/notes.txt`: Not a directory; mend that and try again; what is "
        "published is unchanged");
}

TEST_CASE("a target without a name of its own is refused") {
  const TempFolder temp;
  for (const std::string name : {"", "/", ".", "..", "a/..", "./"}) {
    CHECK(refusal(temp, name) ==
          fmt::format("refused to write `{}`: name the site's folder itself, such as `build/site`",
                      name));
  }
}

TEST_CASE("something else under the staging folder's name is refused") {
  const TempFolder temp;
  const auto staging = temp.path() / ".site.waymark-staging";
  const auto expected =
      "refused to write `T/site`: `T/.site.waymark-staging` is in the way and is no folder of an "
      "earlier build; move it away and build again";
  write_file(temp.path() / "outside/x", "x");
  fs::create_directory_symlink("outside", staging);
  CHECK(refusal(temp, temp.path() / "site") == expected);
  fs::remove(staging);
  write_file(staging, "x");
  CHECK(refusal(temp, temp.path() / "site") == expected);
}

TEST_CASE("a second build at the same time is refused, a later one is not") {
  const TempFolder temp;
  {
    RealDisk disk;
    SiteWriter first(disk, temp.path() / "site");
    CHECK(refusal(temp, temp.path() / "site") ==
          "refused to write `T/site`: another build is writing there and holds "
          "`T/.site.waymark-lock`; wait until it is done and build again");
    CHECK(failure(temp.path() / "other", one_page).empty());
    first.add("index.html", "first");
    first.commit({});
    CHECK_FALSE(failure(temp.path() / "site", one_page).empty());
  }
  CHECK(failure(temp.path() / "site", one_page).empty());
  CHECK_FALSE(fs::exists(temp.path() / ".site.waymark-lock"));
}

TEST_CASE("a link under the lock's name is not followed") {
  const TempFolder temp;
  fs::create_symlink("elsewhere", temp.path() / ".site.waymark-lock");
  CHECK(
      refusal(temp, temp.path() / "site") ==
      "cannot lock `T/.site.waymark-lock`: Too many levels of symbolic links; mend that and try "
      "again; what is published is unchanged");
}

TEST_CASE("what was put at the target during the build is not removed") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  build(site, one_page);
  {
    RealDisk disk;
    SiteWriter writer(disk, site);
    writer.add("index.html", "new");
    fs::remove_all(site);
    write_file(site / "thesis.odt", "years of work");
    CHECK_THROWS_AS(writer.commit({}), EnvironmentError);
  }
  CHECK(tree(temp.path()) == Files{{"site/", ""}, {"site/thesis.odt", "years of work"}});
}

TEST_CASE("a filesystem that cannot switch folders is named as the reason") {
  for (const int error : {EINVAL, ENOSYS, ENOTSUP}) {
    for (const auto* call : {"rename_new", "exchange"}) {
      const TempFolder temp;
      if (std::string_view(call) == "exchange")
        build(temp.path() / "site", {{"index.html", "old"}});
      const auto before = tree(temp.path());
      auto disk = failing_at(call, error);
      CHECK(temp.without_path(failure(disk, temp.path() / "site", one_page)) ==
            "cannot publish `T/site`: its filesystem cannot switch two folders in one step; choose "
            "a folder on another filesystem, such as ext4, XFS, Btrfs or tmpfs; what is published "
            "is unchanged");
      CHECK(tree(temp.path()) == before);
    }
  }
}

TEST_CASE("a manifest that cannot be looked at is not taken for missing") {
  const TempFolder temp;
  build(temp.path() / "site", one_page);
  std::size_t calls = 0;
  FailingDisk disk(
      [&](std::string_view name) { return name == "type_of" && ++calls == 2 ? EIO : 0; });
  CHECK(temp.without_path(failure(disk, temp.path() / "site", one_page)) ==
        "cannot look at `T/site/waymark-manifest.sha256`: Input/output error; mend that and try "
        "again; what is published is unchanged");
}

TEST_CASE("the advice fits the error") {
  const TempFolder temp;
  const auto message = [&](int error) {
    auto disk = failing_at("create_file", error);
    auto text = temp.without_path(failure(disk, temp.path() / "site", one_page));
    CHECK(tree(temp.path()).empty());
    return text;
  };
  CHECK(message(EDQUOT) ==
        "cannot write `T/.site.waymark-staging/index.html`: Disk quota exceeded; free space and "
        "try again; what is published is unchanged");
  CHECK(message(EACCES) ==
        "cannot write `T/.site.waymark-staging/index.html`: Permission denied; give yourself the "
        "right to do so, or choose another folder; what is published is unchanged");
  CHECK(message(EROFS) ==
        "cannot write `T/.site.waymark-staging/index.html`: Read-only file system; choose a folder "
        "on a disk that may be written; what is published is unchanged");
  CHECK(message(EMFILE) ==
        "cannot write `T/.site.waymark-staging/index.html`: Too many open files; allow more open "
        "files (`ulimit -n`) and try again; what is published is unchanged");
  CHECK(message(ENAMETOOLONG) ==
        "cannot write `T/.site.waymark-staging/index.html`: File name too long; choose a shorter "
        "name; what is published is unchanged");
  CHECK(
      message(EIO) ==
      "cannot write `T/.site.waymark-staging/index.html`: Input/output error; mend that and try "
      "again; what is published is unchanged");
  auto busy = failing_at("rename_new", EBUSY);
  CHECK(
      temp.without_path(failure(busy, temp.path() / "site", one_page)) ==
      "cannot publish `T/site`: Device or resource busy; a mount point cannot be switched, name a "
      "folder inside it; what is published is unchanged");
}

}  // namespace
}  // namespace waymark::write_tests
