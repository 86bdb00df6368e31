#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "write_failing_disk.hpp"
#include "write_fixture.hpp"

namespace waymark::write_tests {
namespace {

namespace fs = std::filesystem;

const Files old_pages{{"same.html", "x"}, {"a/changed.html", "old"}, {"stale.html", "x"}};
const Files new_pages{{"same.html", "x"}, {"a/changed.html", "new"}, {"b/c/new.html", "x"}};

struct Rounds {
  std::vector<std::string> messages;  // of the builds that failed
  std::vector<std::string> notes;     // of those that did not
};

// Builds as often as a build has calls; each time another call fails with ENOSPC.
Rounds fail_every_call(const TempFolder& temp, const std::function<void()>& set_up) {
  const auto site = temp.path() / "site";
  Rounds rounds;
  for (std::size_t failing = 1;; ++failing) {
    set_up();
    const auto before = tree(temp.path());
    std::size_t calls = 0;
    FailingDisk disk([&](std::string_view) { return ++calls == failing ? ENOSPC : 0; });
    try {
      const auto result = build(disk, site, new_pages);
      for (const auto& note : result.notes) rounds.notes.push_back(temp.without_path(note));
      CHECK(pages(site) == new_pages);
      CHECK(is_whole(site));
    } catch (const EnvironmentError& error) {
      rounds.messages.push_back(temp.without_path(error.what()));
      CHECK(tree(temp.path()) == before);
    }
    if (calls < failing) return rounds;
  }
}

// The messages, one a line, without the ending that all have in common.
std::string shortened_messages(const std::vector<std::string>& messages) {
  constexpr std::string_view ending =
      ": No space left on device; free space and try again; what is published is unchanged";
  std::string text;
  for (const auto& message : messages) {
    CHECK(message.ends_with(ending));
    const auto line = message.substr(0, message.size() - std::min(message.size(), ending.size()));
    CHECK(line.find('\n') == std::string::npos);
    text += line + "\n";
  }
  return text;
}

TEST_CASE("a disk that is full at any call leaves the old site and one clear line") {
  const TempFolder temp;
  const auto rounds = fail_every_call(temp, [&] { build(temp.path() / "site", old_pages); });
  CHECK(shortened_messages(rounds.messages) ==
        "cannot open or make `T`\n"
        "cannot lock `T/.site.waymark-lock`\n"
        "cannot look at `T/site`\n"
        "cannot open `T/site`\n"
        "cannot look at `T/site/waymark-manifest.sha256`\n"
        "cannot look at `T/.site.waymark-staging`\n"
        "cannot make `T/.site.waymark-staging`\n"
        "cannot open `T/.site.waymark-staging`\n"
        "cannot write `T/.site.waymark-staging/a`\n"
        "cannot write `T/.site.waymark-staging/a/changed.html`\n"
        "cannot write `T/.site.waymark-staging/a/changed.html`\n"
        "cannot write `T/.site.waymark-staging/b`\n"
        "cannot write `T/.site.waymark-staging/b/c`\n"
        "cannot write `T/.site.waymark-staging/b/c/new.html`\n"
        "cannot write `T/.site.waymark-staging/b/c/new.html`\n"
        "cannot write `T/.site.waymark-staging/same.html`\n"
        "cannot read `T/site/waymark-manifest.sha256`\n"
        "cannot write `T/.site.waymark-staging/waymark-manifest.sha256`\n"
        "cannot write `T/.site.waymark-staging/waymark-manifest.sha256`\n"
        "cannot look at `T/site`\n"
        "cannot open `T/site`\n"
        "cannot look at `T/site/waymark-manifest.sha256`\n"
        "cannot publish `T/site`\n");
  CHECK(rounds.notes == std::vector<std::string>{
                            "could not remove the former site `T/.site.waymark-staging`: No space "
                            "left on device; the next build tries again"});
}

TEST_CASE("a disk that is full at any call of the first build leaves nothing") {
  const TempFolder temp;
  const auto rounds = fail_every_call(temp, [&] { fs::remove_all(temp.path() / "site"); });
  CHECK(shortened_messages(rounds.messages) ==
        "cannot open or make `T`\n"
        "cannot lock `T/.site.waymark-lock`\n"
        "cannot look at `T/site`\n"
        "cannot look at `T/.site.waymark-staging`\n"
        "cannot make `T/.site.waymark-staging`\n"
        "cannot open `T/.site.waymark-staging`\n"
        "cannot write `T/.site.waymark-staging/a`\n"
        "cannot write `T/.site.waymark-staging/a/changed.html`\n"
        "cannot write `T/.site.waymark-staging/b`\n"
        "cannot write `T/.site.waymark-staging/b/c`\n"
        "cannot write `T/.site.waymark-staging/b/c/new.html`\n"
        "cannot write `T/.site.waymark-staging/same.html`\n"
        "cannot write `T/.site.waymark-staging/waymark-manifest.sha256`\n"
        "cannot look at `T/site`\n"
        "cannot publish `T/site`\n");
  CHECK(rounds.notes.empty());
}

TEST_CASE("a left staging folder that cannot be removed stops the build") {
  const TempFolder temp;
  build(temp.path() / "site", old_pages);
  const auto before = tree(temp.path() / "site");
  write_file(temp.path() / ".site.waymark-staging/half", "ha");
  auto disk = failing_at("remove_tree", EACCES);
  CHECK(temp.without_path(failure(disk, temp.path() / "site", new_pages)) ==
        "cannot remove `T/.site.waymark-staging`: Permission denied; give yourself the right to do "
        "so, or choose another folder; what is published is unchanged");
  CHECK(tree(temp.path() / "site") == before);
  build(temp.path() / "site", new_pages);
  CHECK_FALSE(fs::exists(temp.path() / ".site.waymark-staging"));
}

// Exit codes of the child that works on the small disk.
enum Outcome {
  as_expected,
  no_error,
  other_message,
  old_site_harmed,
  something_left,
  cannot_mount
};

bool mount_small_disk(const fs::path& folder) {
  const auto user = fmt::format("0 {} 1", ::getuid());
  const auto group = fmt::format("0 {} 1", ::getgid());
  if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
  std::ofstream("/proc/self/setgroups") << "deny";
  std::ofstream("/proc/self/uid_map") << user;
  std::ofstream("/proc/self/gid_map") << group;
  return ::mount("none", folder.c_str(), "tmpfs", 0, "size=1m,mode=0755") == 0;
}

// An exception must not lead the child back into the test runner.
Outcome fill_small_disk(const TempFolder& temp) noexcept {
  if (!mount_small_disk(temp.path())) return cannot_mount;
  const auto site = temp.path() / "site";
  build(site, old_pages);
  const auto before = tree(temp.path());
  Files too_much;
  for (int i = 0; i < 40; ++i) too_much[fmt::format("{:02}.html", i)] = std::string(50'000, 'x');
  const auto message = temp.without_path(failure(site, too_much));
  if (message.empty()) return no_error;
  if (!message.starts_with("cannot write `T/.site.waymark-staging/") ||
      !message.ends_with(".html`: No space left on device; free space and try again; what is "
                         "published is unchanged")) {
    return other_message;
  }
  if (pages(site) != old_pages || !is_whole(site)) return old_site_harmed;
  return tree(temp.path()) == before ? as_expected : something_left;
}

TEST_CASE("a small tmpfs that runs full leaves the old site") {
  const TempFolder temp;
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) ::_exit(fill_small_disk(temp));
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  if (WEXITSTATUS(status) == cannot_mount) {
    MESSAGE("not tested: this system lets nobody mount a tmpfs of their own");
  } else {
    CHECK(WEXITSTATUS(status) == as_expected);
  }
}

}  // namespace
}  // namespace waymark::write_tests
