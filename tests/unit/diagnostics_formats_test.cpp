#include "export/diagnostics_formats.hpp"

#include <doctest/doctest.h>

namespace waymark::test {
namespace {

constexpr Rule bad{"bad-thing", Severity::error, "A thing that is bad."};
constexpr Rule odd{"odd-thing", Severity::warning, "A thing that is odd."};

const std::vector<SourceFile> files = {{"content/a, b.md", "rad ett\n\tåäö \"x\"\n"}};

Diagnostics found() {
  Diagnostics diagnostics;
  // Tab, two-byte letters, a blank, then the quoted x.
  diagnostics.add({&bad, {0, 16, 19}, "100 % `\"x\"`", "write y", {{{0, 0, 3}, "here, too"}}});
  diagnostics.add(odd, {0, 0, 0}, "the file, as a whole", "");
  return diagnostics;
}

}  // namespace

TEST_CASE("diagnostics for people") {
  CHECK(report(found(), files, ReportFormat::text) ==
        R"(content/a, b.md:1:1: warning: the file, as a whole [odd-thing]
  1 | rad ett
    | ^
content/a, b.md:2:6: error: 100 % `"x"` [bad-thing]
  2 | 	åäö "x"
    | 	    ^^^ write y
  content/a, b.md:1:1: note: here, too
)");
}

TEST_CASE("diagnostics for GitHub") {
  CHECK(report(found(), files, ReportFormat::github) ==
        "::warning file=content/a%2C b.md,line=1,col=1,endColumn=2,title=odd-thing::the file, as a "
        "whole\n"
        "::error file=content/a%2C b.md,line=2,col=6,endColumn=9,title=bad-thing::100 %25 `\"x\"`; "
        "write y\n");
}

TEST_CASE("nothing found") {
  CHECK(report({}, files, ReportFormat::text) == "");
  CHECK(report({}, files, ReportFormat::github) == "");
  CHECK(report({}, files, ReportFormat::json) == "[]\n");
}

}  // namespace waymark::test
