// The style sheet joined from its parts, and made small.
#include "render/style_sheet.hpp"

#include <doctest/doctest.h>

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

TEST_CASE("comments and indentation go, and what stands in quotes is kept") {
  CHECK(small_styles("/* why */\n.a {\n  color: red; /* so */\n\n  content: \"/* no */ \\\" /*\";\n"
                     "}\n") == ".a {\ncolor: red;\ncontent: \"/* no */ \\\" /*\";\n}\n");
  CHECK(small_styles("a { b: url('x/*y*/') } /* never ended") == "a { b: url('x/*y*/') }\n");
  CHECK(small_styles("") == "");
}

}  // namespace waymark::test
