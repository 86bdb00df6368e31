#include "export/diagnostics_formats.hpp"

#include <doctest/doctest.h>

#include <regex>
#include <set>

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

std::set<std::string> fingerprints_in(const std::string& report) {
  const std::regex fingerprint(R"re("fingerprint": "([0-9a-f]{16})")re");
  std::set<std::string> found;
  for (std::sregex_iterator at(report.begin(), report.end(), fingerprint), end; at != end; ++at) {
    found.insert((*at)[1]);
  }
  return found;
}

}  // namespace

TEST_CASE("diagnostics for people") {
  CHECK(report(found(), files, ReportFormat::text) ==
        R"(content/a, b.md:1:1: warning: the file, as a whole [odd-thing]
  1 | rad ett
    | ^
content/a, b.md:2:6: error: 100 % `"x"` [bad-thing]
  2 |  åäö "x"
    |      ^^^ write y
  content/a, b.md:1:1: note: here, too
)");
}

TEST_CASE("diagnostics for GitHub") {
  CHECK(report(found(), files, ReportFormat::github) ==
        "::warning file=content/a%2C b.md,line=1,col=1,title=odd-thing::the file, as a "
        "whole\n"
        "::error file=content/a%2C b.md,line=2,col=6,title=bad-thing::100 %25 `\"x\"`: "
        "write y\n");
}

TEST_CASE("diagnostics for GitLab") {
  CHECK(report(found(), files, ReportFormat::gitlab) == R"json([
  {
    "description": "the file, as a whole",
    "check_name": "odd-thing",
    "fingerprint": "ea7159b2c606beb0",
    "severity": "major",
    "location": {
      "path": "content/a, b.md",
      "lines": {
        "begin": 1
      }
    }
  },
  {
    "description": "100 % `\"x\"`: write y",
    "check_name": "bad-thing",
    "fingerprint": "4eee91e85325e0fb",
    "severity": "blocker",
    "location": {
      "path": "content/a, b.md",
      "lines": {
        "begin": 2
      }
    }
  }
]
)json");
}

TEST_CASE("GitLab knows a finding again when its file has changed around it") {
  const std::vector<SourceFile> longer = {{"./content/a, b.md", "ny\n" + files[0].text}};
  Diagnostics before;
  Diagnostics after;
  for (std::uint32_t at : {0, 4, 16}) {
    before.add(bad, {0, at, at + 1}, "the same");
    after.add(bad, {0, at + 3, at + 4}, "the same");
  }
  const auto fingerprints = fingerprints_in(report(before, files, ReportFormat::gitlab));
  CHECK(fingerprints == fingerprints_in(report(after, longer, ReportFormat::gitlab)));
  CHECK(fingerprints.size() == 3);
}

TEST_CASE("the site's own severity") {
  Diagnostics diagnostics;
  diagnostics.add({&bad, {0, 0, 3}, "not so bad", "", {}, Severity::information});
  const auto told = [&](ReportFormat format, std::string_view severity) {
    return report(diagnostics, files, format).find(severity) != std::string::npos;
  };
  CHECK(told(ReportFormat::text, "information: not so bad"));
  CHECK(told(ReportFormat::json, R"("severity": "information")"));
  CHECK(told(ReportFormat::github, "::notice file="));
  CHECK(told(ReportFormat::gitlab, R"("severity": "info")"));
  CHECK(told(ReportFormat::sarif, R"("level": "note")"));
}

TEST_CASE("a mistake that stands in no file") {
  Diagnostics diagnostics;
  diagnostics.add({&bad, {}, "no template", ""});
  CHECK(report(diagnostics, files, ReportFormat::github) ==
        "::error title=bad-thing::no template\n");
  CHECK(report(diagnostics, files, ReportFormat::gitlab).find(R"("path": ".")") !=
        std::string::npos);
}

TEST_CASE("diagnostics for programs") {
  CHECK(report(found(), files, ReportFormat::json) == R"json({
  "diagnostics": [
    {
      "rule": "odd-thing",
      "severity": "warning",
      "path": "content/a, b.md",
      "line": 1,
      "column": 1,
      "end_line": 1,
      "end_column": 1,
      "message": "the file, as a whole",
      "fix": "",
      "notes": []
    },
    {
      "rule": "bad-thing",
      "severity": "error",
      "path": "content/a, b.md",
      "line": 2,
      "column": 6,
      "end_line": 2,
      "end_column": 9,
      "message": "100 % `\"x\"`",
      "fix": "write y",
      "notes": [
        {
          "path": "content/a, b.md",
          "line": 1,
          "column": 1,
          "message": "here, too"
        }
      ]
    }
  ]
}
)json");
  CHECK(report(found(), files, ReportFormat::sarif) == R"sarif({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "waymark",
          "version": "0.1.0",
          "rules": [
            {
              "id": "bad-thing",
              "shortDescription": {
                "text": "A thing that is bad."
              },
              "help": {
                "text": "A thing that is bad."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "odd-thing",
              "shortDescription": {
                "text": "A thing that is odd."
              },
              "help": {
                "text": "A thing that is odd."
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            }
          ]
        }
      },
      "columnKind": "unicodeCodePoints",
      "results": [
        {
          "ruleId": "odd-thing",
          "level": "warning",
          "message": {
            "text": "the file, as a whole"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/a%2C%20b.md"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 1
                }
              }
            }
          ]
        },
        {
          "ruleId": "bad-thing",
          "level": "error",
          "message": {
            "text": "100 % `\"x\"`: write y"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/a%2C%20b.md"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 6,
                  "endLine": 2,
                  "endColumn": 9
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/a%2C%20b.md"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 4
                }
              },
              "message": {
                "text": "here, too"
              }
            }
          ]
        }
      ]
    }
  ]
}
)sarif");
}

TEST_CASE("nothing found") {
  CHECK(report({}, files, ReportFormat::text) == "");
  CHECK(report({}, files, ReportFormat::github) == "");
  CHECK(report({}, files, ReportFormat::gitlab) == "[]\n");
  CHECK(report({}, files, ReportFormat::json) == "{\n  \"diagnostics\": []\n}\n");
}

}  // namespace waymark::test
