// `waymark schema` as files; tests/site/schema.mjs holds content against them.
#include "commands/schema.hpp"
#include "model/kinds.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "base/duration.hpp"
#include "base/duration_words.hpp"
#include "repository.hpp"
#include "write_fixture.hpp"

namespace waymark::test {
namespace {

struct SchemaProject {
  SchemaProject() {
    put("site.yaml", "title: Prov\nas_of: 2025-10-14\n");
    put("content/units.yaml", "- id: vgr\n  title: VGR\n  type: organisation\n");
    options.site = (folder.path() / "site.yaml").string();
    options.templates = (repository() / "templates").string();
    options.assets = (repository() / "assets").string();
  }

  void put(const std::string& name, const std::string& bytes) {
    write_tests::write_file(folder.path() / name, bytes);
  }

  std::string run(const SchemaRequest& request) {
    std::ostringstream out;
    const DiskFileSystem sources;
    RealDisk disk;
    CHECK(write_schemas(request, options, {sources, out, out}, disk) == exit_done);
    return folder.without_path(out.str());
  }

  write_tests::TempFolder folder;
  Options options;
};

}  // namespace

TEST_CASE("schemas come to lie beside site.yaml, out of git's sight") {
  SchemaProject project;
  const auto count = 2 * kinds().size() + 1;
  CHECK(project.run({}) == fmt::format("wrote {} schemas to T/.waymark/schema\n", count));
  const auto files = write_tests::pages(project.folder.path() / ".waymark/schema");
  CHECK(files.size() == count + 1);
  CHECK(files.at(".gitignore") == "*\n");
  CHECK(files.at("role.json").find("\"enum\": [\n") != std::string::npos);
  CHECK(files.at("role.json").find("\"vgr\"") != std::string::npos);
  project.run({});
  CHECK(write_tests::pages(project.folder.path() / ".waymark/schema") == files);
}

TEST_CASE("settings of the editor are written once and never over others") {
  SchemaProject project;
  const auto path = project.folder.path() / ".vscode/settings.json";
  const auto first = project.run({.out = {}, .writes_settings = true});
  CHECK(first.ends_with("wrote T/.vscode/settings.json\n"));
  const auto settings = read_file(path);
  CHECK(settings.starts_with(
      "{\n  \"yaml.schemas\": {\n    \"./.waymark/schema/site.json\": [\n      \"site.yaml\"\n"));
  project.put(".vscode/settings.json", "{}\n");
  const auto second = project.run({.out = {}, .writes_settings = true});
  CHECK(second.ends_with(
      "`T/.vscode/settings.json` stands there already and stays as it is; add this to it:\n\n" +
      settings));
  CHECK(read_file(path) == "{}\n");
}

TEST_CASE("a length of time is written with one of the words that schemas allow") {
  CHECK(duration_words().size() > 10);
  for (const auto word : duration_words()) CHECK(parse_duration(fmt::format("2,5 {}", word)));
}

}  // namespace waymark::test
