// Lines and columns of places in files, however many places and however long the lines.
#include "base/source_places.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>

#include "base/diagnostics.hpp"
#include "base/text.hpp"
#include "random_portal.hpp"

namespace waymark::test {
namespace {

constexpr Rule long_line{"long-line", Severity::error, "A mistake in a long line."};

std::string random_text(Random& random) {
  constexpr std::array<std::string_view, 8> pieces = {"a", "å", "\n", "\r\n", "–", "🙂", " ", ""};
  std::string text;
  const auto size = random.below(6000);
  while (text.size() < size) text += random.pick(pieces);
  return text;
}

// As the two were defined, one byte after the other.
void check_all(const std::string& text) {
  const std::vector<SourceFile> files = {{"a.md", text}};
  SourcePlaces places(files);
  std::size_t line = 1;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const auto found = places.at(0, at);
    REQUIRE(found.line == line);
    REQUIRE(found.column ==
            count_code_points(std::string_view(text).substr(begin, at - begin)) + 1);
    auto whole = std::string_view(text).substr(begin, text.find('\n', begin) - begin);
    if (whole.ends_with('\r')) whole.remove_suffix(1);
    REQUIRE(places.line(0, at) == whole);
    if (at < text.size() && text[at] == '\n') {
      ++line;
      begin = at + 1;
    }
  }
  CHECK(places.at(0, text.size() + 10).line == line);
}

}  // namespace

TEST_CASE("every byte of a text has its line and column") {
  check_all("");
  check_all("\n");
  check_all("en rad utan slut");
  Random random(11);
  for (int i = 0; i < 30; ++i) check_all(random_text(random));
}

// Whoever read the whole line for each of them would not end while anybody waits.
TEST_CASE("as many mistakes as a line of four megabytes can hold are all shown") {
  constexpr std::uint32_t mistakes = 400'000;
  constexpr std::uint32_t size = 10;
  std::string text;
  for (std::uint32_t i = 0; i < mistakes; ++i) text += "åäö fel, ";
  text.resize(text.size() - 1);
  const std::vector<SourceFile> files = {{"a.yaml", text}};
  Diagnostics diagnostics;
  constexpr std::uint32_t step = 12;  // bytes of nine code points
  for (std::uint32_t i = 0; i < mistakes; ++i) {
    diagnostics.add(long_line, {0, i * step, i * step + size}, "fel", "rätta");
  }
  const auto shown = diagnostics_as_text(diagnostics, files);
  const auto last = shown.rfind("a.yaml:1:");
  std::string before;  // 80 code points, with what stands before them
  for (int i = 0; i < 8; ++i) before += "åäö fel, ";
  CHECK(shown.substr(last) ==
        fmt::format("a.yaml:1:{}: error: fel [long-line]\n  1 | …äö fel, {}åäö fel,…\n"
                    "    | {}^^^^^^^ rätta\n",
                    (mistakes - 1) * 9 + 1, before, std::string(1 + 80, ' ')));
}

}  // namespace waymark::test
