// The style sheet joined from its parts, and made small.
#include "render/style_sheet.hpp"

#include <doctest/doctest.h>

#include "export/diagnostics_formats.hpp"

namespace waymark::test {

TEST_CASE("parts stand where they are named") {
  const std::vector<SourceFile> files = {
      {"waymark.css", "@layer a, b;\n@import \"css/b.css\";\n@import \"css/a.css\";\n.end {}\n"},
      {"css/a.css", ".a {}\n"},
      {"css/b.css", ".b {}\n"}};
  Diagnostics diagnostics;
  CHECK(join_styles(files, 0, {{"css/a.css", 1}, {"css/b.css", 2}}, diagnostics) ==
        "@layer a, b;\n.b {}\n\n.a {}\n\n.end {}\n");
  CHECK(diagnostics.all().empty());
}

TEST_CASE("an import that leads nowhere is told with its mend") {
  const std::vector<SourceFile> files = {
      {"waymark.css", "@import \"css/token.css\";\n@import url(css/base.css);\n"},
      {"css/tokens.css", "a {}\n"}};
  Diagnostics diagnostics;
  CHECK(join_styles(files, 0, {{"css/tokens.css", 1}}, diagnostics) == "");
  CHECK(report(diagnostics, files, ReportFormat::text) == R"(css/tokens.css:1:1: error: `waymark.css` does not name this part [style-part]
  1 | a {}
    | ^ write `@import "css/tokens.css";` there, in its place among the others, or take the file away
waymark.css:1:10: error: no part `css/token.css` of the style sheet [style-part]
  1 | @import "css/token.css";
    |          ^^^^^^^^^^^^^ did you mean `css/tokens.css`?
waymark.css:2:1: error: an `@import` that cannot be read [style-part]
  2 | @import url(css/base.css);
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^ write it as `@import "css/base.css";`
)");
}

TEST_CASE("comments and indentation go, and what stands in quotes is kept") {
  CHECK(small_styles("/* why */\n.a {\n  color: red; /* so */\n\n  content: \"/* no */ \\\" /*\";\n"
                     "}\n") == ".a {\ncolor: red;\ncontent: \"/* no */ \\\" /*\";\n}\n");
  CHECK(small_styles("a { b: url('x/*y*/') } /* never ended") == "a { b: url('x/*y*/') }\n");
  CHECK(small_styles("") == "");
}

}  // namespace waymark::test
