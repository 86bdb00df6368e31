// Threads that are kept: every piece of work is done once, whoever asks and from wherever.
#include "base/crew.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>

#include "base/parallel.hpp"

namespace waymark::test {

TEST_CASE("each index is worked on once, also from within and from several threads") {
  std::atomic<std::size_t> sum = 0;
  const auto nested = [&] {
    parallel_for(20, 4, [&](std::size_t outer) {
      parallel_for(30, 3, [&](std::size_t inner) { sum += outer * 100 + inner; });
    });
  };
  constexpr std::size_t once = 20 * 19 / 2 * 100 * 30 + 30 * 29 / 2 * 20;
  nested();
  CHECK(sum == once);
  sum = 0;
  {
    std::vector<std::jthread> askers;
    for (int i = 0; i < 5; ++i) askers.emplace_back(nested);
  }
  CHECK(sum == 5 * once);
}

TEST_CASE("the first failure is told, and the next work is done as if there had been none") {
  const auto fail = [](std::size_t i) {
    if (i % 7 == 3) throw std::runtime_error(std::to_string(i));
  };
  for (int round = 0; round < 50; ++round) {
    CHECK_THROWS_WITH_AS(parallel_for(100, 8, fail), "3", std::runtime_error);
  }
  std::atomic<int> count = 0;
  parallel_for(100, 8, [&](std::size_t) { ++count; });
  CHECK(count == 100);
}

TEST_CASE("work returns when all who helped have ended") {
  for (int round = 0; round < 2000; ++round) {
    std::atomic<int> inside = 0;
    Crew::get().run(
        [&] {
          ++inside;
          --inside;
        },
        3);
    CHECK(inside == 0);
  }
}

}  // namespace waymark::test
