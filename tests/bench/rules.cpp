// How long all governance rules take on a portal that has been read: `bench-rules SITE CONTENT
// TEMPLATES JOBS` prints the seconds of the median of five rounds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "check/governance.hpp"
#include "commands/load.hpp"

namespace {

using Clock = std::chrono::steady_clock;

double seconds_of_rules(const waymark::Loaded& loaded, std::size_t jobs) {
  const auto start = Clock::now();
  waymark::Diagnostics found;
  waymark::check_governance(
      {loaded.site, loaded.words, loaded.sources, *loaded.portal, loaded.as_of, jobs}, found);
  return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
  constexpr int arguments = 5;
  if (argc != arguments)
    return std::fputs("usage: bench-rules SITE CONTENT TEMPLATES JOBS\n", stderr), 2;
  waymark::Options options;
  options.site = argv[1];
  options.content = argv[2];
  options.templates = argv[3];
  options.jobs = std::strtoul(argv[4], nullptr, 10);
  auto loaded = waymark::load(options, waymark::DiskFileSystem());
  for (auto& setting : loaded.site.checks) setting.severity = {};  // also what the corpus puts off
  std::vector<double> seconds;
  for (int round = 0; round < 5; ++round) {
    seconds.push_back(seconds_of_rules(loaded, options.jobs));
  }
  std::sort(seconds.begin(), seconds.end());
  std::printf("%.4f\n", seconds[seconds.size() / 2]);
}
