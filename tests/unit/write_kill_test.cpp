#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include "write_fixture.hpp"

namespace waymark::write_tests {
namespace {

namespace fs = std::filesystem;
using std::chrono::microseconds;

#if defined(WAYMARK_LARGE_ROUNDS) && WAYMARK_LARGE_ROUNDS
constexpr std::size_t rounds = 200;
#else
constexpr std::size_t rounds = 20;
#endif
constexpr std::size_t files_of_a_sort = 100;

Files version(std::size_t number) { return site_of_version(number, files_of_a_sort); }

microseconds time_of_build(const fs::path& site, const Files& files) {
  const auto start = std::chrono::steady_clock::now();
  build(site, files, 2);
  return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - start);
}

// An exception must not lead the child back into the test runner.
[[noreturn]] void build_and_exit(const fs::path& site, const Files& files) noexcept {
  build(site, files, 2);
  ::_exit(0);
}

// Starts a build in a process of its own and kills it after `moment`.
void build_and_kill(const fs::path& site, const Files& files, microseconds moment) {
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) build_and_exit(site, files);
  std::this_thread::sleep_for(moment);
  ::kill(child, SIGKILL);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK((WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL : WEXITSTATUS(status) == 0));
}

TEST_CASE("a build killed at any moment leaves the old site or the new one, whole") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  build(site, version(0));
  const auto longest = time_of_build(site, version(1));
  std::mt19937 random(20250601);
  std::uniform_int_distribution<std::int64_t> moments(0, longest.count() * 5 / 4);
  std::size_t killed_before_end = 0;
  for (std::size_t round = 2; round < rounds + 2; ++round) {
    const auto moment = microseconds(moments(random));
    CAPTURE(round);
    CAPTURE(moment.count());
    build_and_kill(site, version(round), moment);
    const auto found = pages(site);
    CHECK((found == version(round - 1) || found == version(round)));
    CHECK(is_whole(site));
    if (fs::exists(temp.path() / ".site.waymark-staging")) ++killed_before_end;

    build(site, version(round), 2);
    CHECK(pages(site) == version(round));
    CHECK(is_whole(site));
    CHECK(std::distance(fs::directory_iterator(temp.path()), {}) == 1);
  }
  CHECK(killed_before_end > 0);  // else the moments would prove nothing
}

}  // namespace
}  // namespace waymark::write_tests
