#include <doctest/doctest.h>

#include <cstdlib>
#include <regex>
#include <set>

#include "golden_case.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

std::vector<std::filesystem::path> golden_files() {
  return files_below(repository() / "tests/golden");
}

// `inline constexpr Rule name{"rule-name", …` in every header.
std::set<std::string> rules_of_the_generator() {
  const std::regex rule(R"(constexpr Rule \w+\{\s*"([a-z0-9-]+)\")");
  std::set<std::string> names;
  for (const auto& path : files_below(repository() / "generator")) {
    const auto text = read_file(path);
    for (std::sregex_iterator at(text.begin(), text.end(), rule), end; at != end; ++at) {
      names.insert((*at)[1]);
    }
  }
  return names;
}

}  // namespace

TEST_CASE("every golden case prints its whole expected text") {
  const bool update = std::getenv("WAYMARK_UPDATE_GOLDEN") != nullptr;
  for (const auto& path : golden_files()) {
    CAPTURE(path);
    const auto text = read_file(path);
    const auto golden = parse_golden_case(text);
    const auto printed = run_check(golden);
    if (update) std::ofstream(path, std::ios::binary) << with_expected(text, printed);
    CHECK(printed == (update ? printed : golden.expected));
  }
}

TEST_CASE("every rule stands in a golden case") {
  std::string all;
  for (const auto& path : golden_files()) all += parse_golden_case(read_file(path)).expected;
  const auto rules = rules_of_the_generator();
  CHECK(rules.size() >= 20);
  for (const auto& rule : rules) {
    CAPTURE(rule);
    CHECK(all.find("[" + rule + "]") != std::string::npos);
  }
}

}  // namespace waymark::test
