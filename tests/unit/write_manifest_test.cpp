#include <cstdlib>
#include <stdexcept>

#include "write_fixture.hpp"

namespace waymark::write_tests {
namespace {

constexpr std::string_view abc_digest =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST_CASE("sha256 agrees with the standard's examples") {
  CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hex(sha256("abc")) == abc_digest);
  CHECK(hex(sha256(std::string(1'000'000, 'a'))) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a manifest is facts and sorted digests") {
  const auto digest = sha256("abc");
  CHECK(manifest_text({{"waymark", "0.1.0"}, {"as_of", "2025-06-01"}},
                      {{"b.html", digest}, {"a/x.html", digest}, {"a-b.html", digest}}) ==
        fmt::format("# waymark-manifest: 1\n# waymark: 0.1.0\n# as_of: 2025-06-01\n"
                    "{0}  a-b.html\n{0}  a/x.html\n{0}  b.html\n",
                    abc_digest));
}

TEST_CASE("a manifest escapes paths as sha256sum does") {
  CHECK(manifest_text({}, {{"a\\b\nc\rd", sha256("abc")}}) ==
        fmt::format("# waymark-manifest: 1\n\\{}  a\\\\b\\nc\\rd\n", abc_digest));
}

TEST_CASE("a fact is one line") {
  CHECK_THROWS_WITH_AS(manifest_text({{"revision", "a\nb"}}, {}),
                       "the manifest's fact `revision` holds a line end", std::logic_error);
}

TEST_CASE("paths that are gone are counted") {
  const auto digest = sha256("abc");
  const auto before =
      manifest_text({{"as_of", "x"}}, {{"a", digest}, {"b\\c", digest}, {"d", digest}});
  const auto after = manifest_text({{"as_of", "y"}}, {{"a", sha256("")}, {"e", digest}});
  CHECK(count_gone(before, after) == 2);
  CHECK(count_gone(before, before) == 0);
  CHECK(count_gone("", after) == 0);
  CHECK(count_gone("no manifest\nat all", after) == 0);
}

TEST_CASE("sha256sum checks a published site") {
  const TempFolder temp;
  const auto site = temp.path() / "site";
  build(site, {{"index.html", "start"},
               {"roller/it-arkitekt.html", "roll"},
               {"bilder/två ord.svg", "<svg/>"},
               {"odd/ *#\\\n.txt", "odd"},
               {"empty", ""}});
  const auto check = fmt::format("cd '{}' && sha256sum --check --strict --quiet {} >../out 2>&1",
                                 site.string(), manifest_name);
  CHECK(std::system(check.c_str()) == 0);
  CHECK(read_file(temp.path() / "out").empty());
  write_file(site / "index.html", "other");
  CHECK(std::system(check.c_str()) != 0);
}

}  // namespace
}  // namespace waymark::write_tests
