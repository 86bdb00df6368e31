// `waymark new` as an editor meets it: where the file comes to lie, what it holds, what it refuses.
#include "commands/new.hpp"

#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "commands/check.hpp"
#include "export/yaml_scalar.hpp"
#include "model/kinds.hpp"
#include "repository.hpp"
#include "write_fixture.hpp"

namespace waymark::test {
namespace {

class NewProject {
 public:
  NewProject() {
    put("site.yaml",
        "title: Prov\nas_of: 2025-10-14\norganisation: vgr\naudiences: [public, staff]\n");
    put("content/units/vgr.md", "---\ntitle: VGR\ntype: organisation\n---\n");
    put("content/topics.yaml", "- id: ledning\n  title: Ledning\n- id: arkiv\n  title: Arkiv\n");
    put("content/roles.yaml", "- id: chef\n  title: Chef\n  former_ids: [ledare]\n");
    options_.site = path("site.yaml").string();
    options_.templates = (repository() / "templates").string();
    options_.assets = (repository() / "assets").string();
  }

  void put(const std::string& name, const std::string& bytes) {
    write_tests::write_file(path(name), bytes);
  }
  [[nodiscard]] std::filesystem::path path(const std::string& name) const {
    return folder_.path() / name;
  }

  // What the command says; what it refuses with after `refused: `.
  std::string make(const NewRequest& request) {
    std::ostringstream out;
    const DiskFileSystem sources;
    RealDisk disk;
    try {
      const auto code = write_new(request, options_, {sources, out, out}, disk);
      CHECK(code == exit_done);
    } catch (const EnvironmentError& error) {
      return folder_.without_path(fmt::format("refused: {}", error.what()));
    }
    return folder_.without_path(out.str());
  }

  // What `check` says of the whole project.
  std::string check_all() {
    std::ostringstream out;
    const DiskFileSystem sources;
    check(options_, {sources, out, out});
    return folder_.without_path(out.str());
  }

  [[nodiscard]] write_tests::Files content() const { return write_tests::tree(path("content")); }

 private:
  write_tests::TempFolder folder_;
  Options options_;
};

// Takes the mark of a comment from every line that would write a field.
std::string with_all_fields(const std::string& text) {
  return std::regex_replace(text, std::regex("(^|\n)( *)# "), "$1$2");
}

void compare_whole(const std::string& name, const std::string& text) {
  const auto path = repository() / "tests/expected" / name;
  if (std::getenv("WAYMARK_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
  }
  CHECK(text == read_file(path));
}

}  // namespace

TEST_CASE("a new role is valid as it stands, and says what to do next") {
  NewProject project;
  CHECK(project.make({.kind = "roll", .title = "IT-arkitekt", .id = {}, .folder = {}}) ==
        "T/content/roles/it-arkitekt.md\n"
        "id: it-arkitekt\n\n"
        "1. Öppna filen och fyll på den. Den kan också stå som den är.\n"
        "2. Leta fel: waymark check\n"
        "3. Bygg, och öppna sidan: waymark build\n"
        "   build/site/roles/it-arkitekt.html\n");
  compare_whole("skeleton-role.md", read_file(project.path("content/roles/it-arkitekt.md")));
  CHECK(project.check_all().find(": error: ") == std::string::npos);
}

TEST_CASE("a new training waits for its required fields, and check tells which") {
  NewProject project;
  CHECK(
      project.make({.kind = "Utbildningar", .title = "Arkivets grunder", .id = {}, .folder = {}}) ==
      "T/content/trainings/arkivets-grunder.md\n"
      "id: arkivets-grunder\n\n"
      "1. Öppna filen och fyll i: area, form, status\n"
      "2. Leta fel: waymark check\n"
      "3. Bygg, och öppna sidan: waymark build\n"
      "   build/site/trainings/arkivets-grunder.html\n");
  compare_whole("skeleton-training.md",
                read_file(project.path("content/trainings/arkivets-grunder.md")));
  const auto told = project.check_all();
  CHECK(told.find("`area` is missing in a training [missing-field]") != std::string::npos);
  CHECK(told.find("`form` is missing in a training [missing-field]") != std::string::npos);
  CHECK(told.find("write `status:` and one of `planned`") != std::string::npos);
  CHECK(told.find("3 errors") != std::string::npos);
}

TEST_CASE("every kind's skeleton lacks only what it asks for") {
  // The last two ask for what a kind must have by a rule, not by its table.
  const std::set<std::string> asked = {"missing-field", "mandate-without-source",
                                       "answer-leads-nowhere"};
  for (const auto& info : kinds()) {
    CAPTURE(info.name);
    NewProject project;
    const std::string kind(info.name);
    const auto said = project.make({.kind = kind, .title = "Något nytt", .id = {}, .folder = {}});
    CHECK(said.starts_with(fmt::format("T/content/{}/nagot-nytt.md\n", info.folder)));
    const auto told = project.check_all();
    const std::regex error(": error: .* \\[([a-z-]+)\\]");
    for (std::sregex_iterator at(told.begin(), told.end(), error), end; at != end; ++at) {
      CAPTURE((*at)[0].str());
      CHECK(asked.contains((*at)[1]));
    }
  }
}

TEST_CASE("every field of every kind's skeleton can be written as its example shows") {
  const std::set<std::string> broken = {
      "unknown-key", "wrong-type",   "bad-date",      "bad-choice",  "bad-duration",
      "bad-clock",   "front-matter", "duplicate-key", "yaml-syntax", "wrong-kind"};
  for (const auto& info : kinds()) {
    CAPTURE(info.name);
    NewProject project;
    project.make({.kind = std::string(info.name), .title = "Något nytt", .id = {}, .folder = {}});
    const auto name = fmt::format("content/{}/nagot-nytt.md", info.folder);
    const auto text = with_all_fields(read_file(project.path(name)));
    for (const auto* field : info.fields) {
      CAPTURE(field->name);
      CHECK(text.find(fmt::format("\n{}:", field->name)) != std::string::npos);
    }
    project.put(name, text);
    const auto told = project.check_all();
    const std::regex error(": error: (.*) \\[([a-z-]+)\\]");
    for (std::sregex_iterator at(told.begin(), told.end(), error), end; at != end; ++at) {
      CAPTURE((*at)[0].str());
      CHECK_FALSE(broken.contains((*at)[2]));
      const auto is_left = (*at)[2] != "unknown-reference" && (*at)[2] != "unknown-path";
      CHECK((is_left || (*at)[1].str().find("XX") != std::string::npos));
    }
  }
}

TEST_CASE("whatever the title, the file says it in valid YAML") {
  const std::map<std::string, std::string> titles = {
      {"Sägs: \"ja\" # eller 'nej'", "sags-ja-eller-nej"},
      {"{a: [b]} & *c ! | > % @ `", "a-b-c"},
      {"Två\n---\nrader\t\x01 till ", "tva-rader-till"},
      {"- Nej", "nej"},
      {"yes", "yes"},
      {"2025-10", "2025-10"},
      {"C:\\mapp", "c-mapp"},
      {"🦔 Igelkott", "igelkott"},
      {std::string(3000, 'a'), std::string(60, 'a')}};
  for (const auto& [title, id] : titles) {
    CAPTURE(title);
    NewProject project;
    project.make({.kind = "roles", .title = title, .id = {}, .folder = {}});
    const auto name = fmt::format("content/roles/{}.md", id);
    REQUIRE(std::filesystem::exists(project.path(name)));
    CHECK(project.check_all().find(": error: ") == std::string::npos);
  }
  CHECK(yaml_scalar("IT-arkitekt, del 2 (ny)") == "IT-arkitekt, del 2 (ny)");
  CHECK(yaml_scalar("No") == "\"No\"");
  CHECK(yaml_scalar("a: \"b\" \\") == "\"a: \\\"b\\\" \\\\\"");
}

TEST_CASE("a request that cannot be met writes nothing and says how to mend it") {
  NewProject project;
  project.put("content/roles/upptagen.md", "---\nid: en-annan\ntitle: Upptagen\n---\n");
  std::filesystem::create_directory_symlink("/tmp", project.path("content/ut"));
  const auto before = project.content();
  const auto refusal = [&](std::string kind, std::string title, std::string id = {},
                           std::string folder = {}) {
    return project.make({std::move(kind), std::move(title), std::move(id), std::move(folder)});
  };
  CHECK(refusal("rol", "X") == "refused: no kind `rol`; did you mean `role`?");
  CHECK(refusal("cykel", "X") == "refused: no kind `cykel`; `waymark new` lists them");
  CHECK(refusal("role", " \n") ==
        "refused: no title; write it last, as in `waymark new role \"…\"`");
  CHECK(refusal("role", "\xFF") ==
        "refused: the title is not UTF-8; write it in a terminal that is");
  CHECK(refusal("role", "!!!") ==
        "refused: no id can be made from `!!!`; give one of a-z, 0-9 and hyphens with --id");
  CHECK(refusal("role", "Chef") ==
        "refused: the id `chef` is taken by a role `Chef` in T/content/roles.yaml; change that "
        "one, or give another with --id, such as `chef-2`");
  CHECK(refusal("role", "Ledare") ==
        "refused: the id `ledare` is taken by a role `Chef` in T/content/roles.yaml; change that "
        "one, or give another with --id, such as `ledare-2`");
  CHECK(refusal("role", "Upptagen") ==
        "refused: `T/content/roles/upptagen.md` stands there already and stays as it is; give "
        "another id with --id");
  CHECK(refusal("role", "X", "Å x") == "refused: `Å x` is no id; write `--id a-x`");
  CHECK(refusal("role", "X", "../x") == "refused: `../x` is no id; write `--id x`");
  CHECK(refusal("role", "Index") == "refused: `index` is no id; write `--id index-1`");
  CHECK(refusal("role", "X", {}, "../roles") ==
        "refused: `../roles` leads out of the content folder; write a folder below `T/content`, "
        "such as `--in roles/…`");
  CHECK(refusal("role", "X", {}, "/etc/roles") ==
        "refused: `/etc/roles` leads out of the content folder; write a folder below `T/content`, "
        "such as `--in roles/…`");
  CHECK(refusal("role", "X", {}, "roles/.git") ==
        "refused: `roles/.git` is hidden, and never read; write a folder below `T/content`, such "
        "as `--in roles/…`");
  CHECK(refusal("role", "X", {}, "hr/units") ==
        "refused: `hr/units` is a folder of units; write `--in hr/units/roles`");
  CHECK(refusal("role", "X", {}, "ut/roles") ==
        "refused: `T/content/ut` is a link, and what it leads to is never read; name a real folder "
        "with --in");
  CHECK(project.content() == before);
}

TEST_CASE("a file lies in the folder that was asked for, below that of its kind") {
  NewProject project;
  const auto in = [&](const std::string& folder, const std::string& id) {
    const auto said = project.make({.kind = "role", .title = "X", .id = id, .folder = folder});
    return said.substr(0, said.find('\n'));
  };
  CHECK(in("roles/hr", "a") == "T/content/roles/hr/a.md");
  CHECK(in("hr", "b") == "T/content/hr/roles/b.md");
  CHECK(in("hr//roles/", "c") == "T/content/hr/roles/c.md");
  CHECK(in(project.path("content").string() + "/hr", "d") == "T/content/hr/roles/d.md");
  CHECK(project.check_all().find(": error: ") == std::string::npos);
}

TEST_CASE("without a kind, all of them are listed") {
  NewProject project;
  const auto list = project.make({});
  CHECK(list.starts_with("Det här kan skapas:\n\n  unit           Enhet (content/units/)\n"));
  CHECK(list.ends_with("\n\nSkriv till exempel: waymark new role \"…\"\n"));
  CHECK(std::count(list.begin(), list.end(), '\n') ==
        static_cast<std::ptrdiff_t>(kinds().size()) + 4);
}

}  // namespace waymark::test
