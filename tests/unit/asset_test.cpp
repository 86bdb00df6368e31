// How assets get their names, and how scripts are read for what they import.
#include <doctest/doctest.h>

#include "commands/assets.hpp"
#include "parse/asset_references.hpp"

namespace waymark::test {
namespace {

std::vector<std::string> names(const std::vector<AssetReference>& references) {
  std::vector<std::string> found;
  for (const auto& each : references) found.emplace_back(each.name);
  return found;
}

using Names = std::vector<std::string>;

Assets loaded(const MemoryFileSystem& disk) {
  SourceSet sources;
  Diagnostics diagnostics;
  auto assets = load_assets("assets", Site{}, disk, sources, diagnostics);
  CHECK(diagnostics.all().empty());
  return assets;
}

const std::string& bytes_of(const Assets& assets, const std::string& name) {
  for (const auto& file : assets.files) {
    if (file.path == assets.addresses.of(name)) return file.bytes;
  }
  throw EnvironmentError("no file " + name);
}

}  // namespace

TEST_CASE("imports are found in every form, and nowhere else") {
  CHECK(names(module_imports(
            "import a from './a.js';import{b as c}from\"./b.js\"\nimport './c.js'")) ==
        Names{"./a.js", "./b.js", "./c.js"});
  CHECK(names(module_imports("export { a } from './a.js';\nexport * from './b.js';\n"
                             "export * as c from './c.js'; export const from = './d.js';")) ==
        Names{"./a.js", "./b.js", "./c.js"});
  CHECK(names(module_imports(
            "const a = await import('./a.js', {}); import(b); x.import('./c.js')")) ==
        Names{"./a.js"});
  CHECK(names(module_imports("export { a };\nimport './a.js'; import.meta.url; './b.js'")) ==
        Names{"./a.js"});
  CHECK(
      names(module_imports("// import './a.js'\n/** @typedef {import('./b.js').B} B */")).empty());
  CHECK(
      names(module_imports("const a = \"import './a.js'\", b = /[/'`]import '/, c = 4 / 2;"
                           "`import './d.js' ${ { e: import('./e.js') } } '`; import './f.js'")) ==
      Names{"./e.js", "./f.js"});
}

TEST_CASE("scripts go out without what only their authors read") {
  CHECK(without_doc_comments("/** A\n * b. */\nconst a = /** @type {B} */ (c); // d\n/* e */") ==
        "\n\nconst a =   (c); // d\n/* e */");
  constexpr std::string_view kept =
      "const a = '/** b */' + `/** ${c /* d */} */` + /[/**]/.source + \"/**\"; e /** 2;";
  CHECK(without_doc_comments(kept.substr(0, kept.size() - 6)) == kept.substr(0, kept.size() - 6));
  CHECK(without_doc_comments("return /**\n */ a") == "return \n a");
  CHECK(without_doc_comments("a /** never closed") == "a  ");
  CHECK(without_doc_comments("") == "");
}

TEST_CASE("files are found in a style sheet") {
  CHECK(names(style_references("@import 'a.css'; a { b: url( \"c.svg\" ) url(d/e.png) url(#f) "
                               "url(data:x) url(//host/g) } /* url(h) */")) ==
        Names{"a.css", "c.svg", "d/e.png"});
}

TEST_CASE("an asset's name tells its bytes and those of what it names") {
  MemoryFileSystem disk;
  disk.write("assets/b/two.js", "export const two = 2;\n");
  disk.write("assets/one.js", "import { two } from './b/two.js';\n");
  disk.write("assets/b/three.js", "import '../one.js';import('./two.js');\n");
  disk.write("assets/icon.svg", "<svg/>");
  const auto before = loaded(disk);
  const auto& two = before.addresses.of("b/two.js");
  CHECK(two.size() == std::string("assets/b/two.0123456789.js").size());
  CHECK(bytes_of(before, "one.js") == "import { two } from './b/" + two.substr(9) + "';\n");
  CHECK(bytes_of(before, "b/three.js") == "import '../" + before.addresses.of("one.js").substr(7) +
                                              "';import('./" + two.substr(9) + "');\n");
  CHECK(before.addresses.imports_of("one.js") == Names{two});
  CHECK(before.addresses.imports_of("b/three.js") == Names{two, before.addresses.of("one.js")});
  CHECK(bytes_of(before, "icon.svg") == "<svg/>");

  disk.write("assets/b/two.js", "export const two = 3;\n");
  const auto after = loaded(disk);
  for (const auto* name : {"b/two.js", "one.js", "b/three.js"}) {
    CHECK(before.addresses.of(name) != after.addresses.of(name));
  }
  CHECK(before.addresses.of("icon.svg") == after.addresses.of("icon.svg"));
  CHECK_THROWS_AS((void)after.addresses.of("four.js"), EnvironmentError);
}

}  // namespace waymark::test
