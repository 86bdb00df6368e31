// The program as the publisher's job meets it: exit code, what it prints, what it leaves.
#include <doctest/doctest.h>

#include <regex>

#include "repository.hpp"
#include "write_fixture.hpp"

namespace waymark::test {
namespace {

struct Ended {
  int code;
  std::string out;
  std::string err;
};

class Project {
 public:
  Project() {
    put("site.yaml", "title: Prov\nas_of: 2025-10-14\n");
    put("content/units/vgr.md", "---\ntitle: VGR\ntype: organisation\n---\n");
  }

  void put(const std::string& path, const std::string& bytes) {
    write_tests::write_file(folder_.path() / path, bytes);
  }
  [[nodiscard]] std::filesystem::path path(const std::string& name) const {
    return folder_.path() / name;
  }

  // Runs `waymark ARGUMENTS` in the project's folder, with the repository's templates.
  Ended run(const std::string& arguments) {
    const auto command = fmt::format("cd {0} && {1} {2} >out.txt 2>err.txt",
                                     folder_.path().string(), WAYMARK_BINARY, arguments);
    const int status = std::system(command.c_str());
    return {WEXITSTATUS(status), read("out.txt"), read("err.txt")};
  }
  Ended build(const std::string& arguments) {
    return run(fmt::format("build --templates {0}/templates --assets {0}/assets --out site {1}",
                           repository().string(), arguments));
  }

 private:
  [[nodiscard]] std::string read(const std::string& name) const {
    const auto text = folder_.without_path(read_file(folder_.path() / name));
    return std::regex_replace(text, std::regex(R"(\d+\.\d\d s)"), "0.00 s");
  }

  write_tests::TempFolder folder_;
};

}  // namespace

TEST_CASE("a rule is explained in the site's language, with the site's own limit") {
  Project project;
  project.put("site.yaml",
              "title: Prov\nas_of: 2025-10-14\nchecks: {mandate-gap: {severity: error}}\n");
  const auto templates = fmt::format(" --templates {}/templates", repository().string());
  const auto ended = project.run("explain mandate-gap" + templates);
  CHECK(ended.err == "");
  CHECK(ended.out.starts_with("Glapp mellan beloppen [mandate-gap]\nAllvar: Fel\n\n"));
  for (const auto* part : {"\nVarför det spelar roll: ", "\nSå rättas det: ", "\nExempel:\n    "}) {
    CHECK(ended.out.find(part) != std::string::npos);
  }
  CHECK(ended.code == 0);
  const auto unknown = project.run("explain mandat-gap" + templates);
  CHECK(unknown.err == "waymark: no rule `mandat-gap`; did you mean `mandate-gap`?\n");
  CHECK(unknown.code == 2);
}

TEST_CASE("a build tells what it did") {
  Project project;
  const auto ended = project.build("");
  CHECK(ended.err == "");
  CHECK(ended.out ==
        "built 142 pages in site: 197 files, 197 written, 0 unchanged, 0 removed; 0 errors, 0 "
        "warnings; "
        "0.00 s\n");
  CHECK(ended.code == 0);
}

TEST_CASE("errors in the content leave the old site") {
  Project project;
  REQUIRE(project.build("").code == 0);
  const auto before = write_tests::tree(project.path("site"));
  project.put("content/units/hr.md", "---\ntitle: HR\ntype: staf\n---\n");
  const auto ended = project.build("");
  CHECK(ended.code == 1);
  CHECK(ended.err ==
        "content/units/hr.md:3:7: error: `type` cannot be `staf` [bad-choice]\n"
        "  3 | type: staf\n"
        "    |       ^^^^ did you mean `staff`?\n");
  CHECK(ended.out == "not built: 1 error, 0 warnings; nothing was written\n");
  CHECK(write_tests::tree(project.path("site")) == before);
}

TEST_CASE("warnings stop a strict build only") {
  Project project;
  project.put("content/pages/om.md", "---\ntitle: Om\n---\n\n<b>fet</b>\n");
  CHECK(project.build("").code == 0);
  CHECK(project.build("--strict").code == 1);
}

TEST_CASE("a program reads the mistakes from the output alone") {
  Project project;
  project.put("content/pages/om.md", "---\ntitle: Om\n---\n\n[x](unit:vgrr)\n");
  const auto ended = project.build("--format github");
  CHECK(ended.code == 1);
  CHECK(ended.out ==
        "::error file=content/pages/om.md,line=5,col=5,title=unknown-reference::no "
        "unit `vgrr`: did you mean `vgr`?\n");
  CHECK(ended.err == "not built: 1 error, 0 warnings; nothing was written\n");
}

TEST_CASE("what the environment lacks ends with 2 and one line") {
  Project project;
  project.put("taken/file.txt", "not ours");
  struct Row {
    std::string arguments;
    std::string line;
  };
  const auto shared =
      fmt::format("--templates {0}/templates --assets {0}/assets ", repository().string());
  const std::vector<Row> table = {
      {"build --site no.yaml",
       "waymark: cannot read `no.yaml`: No such file or directory; check that it exists and may be "
       "read\n"},
      {"build --jobs 0", "--jobs: Value 0 not in range 1 to 256\n"},
      {"build --as-of 2025-02-30", "--as-of: `2025-02-30` is no day; write it as 2025-10-14\n"},
      {"build " + shared + "--out taken",
       "waymark: refused to write `taken`: the folder is not empty and holds no "
       "`waymark-manifest.sha256`; name an empty folder or a site that waymark built\n"},
  };
  for (const auto& [arguments, line] : table) {
    CAPTURE(arguments);
    const auto ended = project.run(arguments);
    CHECK(ended.code == 2);
    CHECK(ended.err.substr(0, ended.err.find('\n') + 1) == line);
  }
  CHECK(read_file(project.path("taken/file.txt")) == "not ours");
}

TEST_CASE("version and help") {
  Project project;
  CHECK(project.run("--version").out == "waymark 0.1.0\n");
  CHECK(project.run("--help").code == 0);
  CHECK(project.run("build --help").out.find("--as-of DATE") != std::string::npos);
  CHECK(project.run("").code == 2);
  CHECK(project.run("biuld").code == 2);
}

}  // namespace waymark::test
