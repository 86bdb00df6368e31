// What an author can type, at random: no text crashes the program or gets a script into a page.
#include <doctest/doctest.h>

#include <map>
#include <random>
#include <regex>

#include "commands/site_pages.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr int rounds = WAYMARK_LARGE_ROUNDS == 1 ? 2000 : 30;

const std::vector<std::string> nasty = {"---\n",
                                        "&a ",
                                        "*a ",
                                        "!!x ",
                                        "<<: ",
                                        "[[[[[[",
                                        "{{{{",
                                        "| ",
                                        "\t",
                                        std::string(1, '\0'),
                                        "\xFF",
                                        "\xEF\xBB\xBF",
                                        "\r\n",
                                        "[](x:",
                                        "![",
                                        "~~",
                                        "|---|\n",
                                        "[^1]",
                                        "[^1]: ",
                                        "<script>alert(1)</script>",
                                        "javascript:alert(1)",
                                        "[a](javascript:alert(1))",
                                        "<img src=x onerror=alert(1)>",
                                        "\" onload=\"alert(1)",
                                        "' onclick='alert(1)",
                                        "data:text/html,x",
                                        "../../../etc/passwd",
                                        "%00",
                                        "\n- ",
                                        "\n  - id: ",
                                        ": ",
                                        "# ",
                                        "[](unit:",
                                        "<!--",
                                        "]]>",
                                        "{{page.title}}",
                                        "\xE2\x80\xA8",
                                        "\\",
                                        "```",
                                        "> > > > "};

using Files = std::map<std::string, std::string>;

class Mutator {
 public:
  explicit Mutator(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t count) {
    return count == 0 ? 0 : static_cast<std::size_t>(random_()) % count;
  }

  void change(std::string& text, const std::string& other) {
    const auto at = below(text.size() + 1);
    switch (below(6)) {
      case 0: text.insert(at, nasty[below(nasty.size())]); break;
      case 1: text.erase(at, below(40)); break;
      case 2: text.insert(at, text.substr(below(text.size() + 1), below(80))); break;
      case 3: text.insert(at, other.substr(below(other.size() + 1), below(200))); break;
      case 4: text.insert(at, std::string(below(3000), "[*`>(_~|-#!"[below(11)])); break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
    }
  }

  // A few changes in one file.
  void change_one(Files& files) {
    auto chosen = std::next(files.begin(), static_cast<std::ptrdiff_t>(below(files.size())));
    const auto other = std::next(files.begin(), static_cast<std::ptrdiff_t>(below(files.size())));
    for (auto left = 1 + below(3); left > 0; --left) change(chosen->second, other->second);
  }

 private:
  std::mt19937 random_;  // the same numbers everywhere for one seed
};

Files texts_of_the_portal() {
  Files files = {{"site.yaml", read_file(repository() / "site.yaml")}};
  for (const auto& path : files_below(repository() / "content")) {
    files[std::filesystem::relative(path, repository()).string()] = read_file(path);
  }
  return files;
}

// What no template and no Markdown makes; empty when there is nothing. A `"` in a value is always
// escaped, so that values can be told from names.
std::string foreign_markup(const std::string& page) {
  static const std::regex address(R"((href|src)="\s*(javascript|data|vbscript):)",
                                  std::regex::icase);
  static const std::regex own_script(
      R"(<script type="module"( blocking="render")? src="(\.\./)?assets/[a-z-]+\.[0-9a-f]{10}\.js"></script>)");
  static const std::regex value(R"(="[^"]*")");
  // Our own pictures, and the forms of the search, begin in these ways only.
  static const std::regex picture(
      "<svg class role aria-labelledby( aria-describedby viewBox)? width height>"
      "|<svg x y width height>"
      "|<form( class role)? action data-manifest data-engine>");
  static const std::regex markup(
      R"(<(script|iframe|object|embed|form|style|base|svg)\b|<[a-z][^>]*\son[a-z]+\b)",
      std::regex::icase);
  std::smatch found;
  if (std::regex_search(page, found, address)) return found.str();
  const auto bare = std::regex_replace(
      std::regex_replace(std::regex_replace(page, own_script, ""), value, ""), picture, "");
  return std::regex_search(bare, found, markup) ? found.str() : "";
}

void render_all(const Loaded& loaded, const MemoryFileSystem& disk) {
  const Options options;
  const SitePages pages(loaded, options, disk);
  for (const auto& file : pages.files()) {
    std::string bytes;
    file.make(bytes);
    if (!file.is_page) continue;
    CAPTURE(file.path);
    CHECK(foreign_markup(bytes) == "");
  }
}

// True when the portal had no errors, so that its pages were made.
bool survives(const Files& files) {
  MemoryFileSystem disk;
  copy_into(disk, "templates");
  copy_into(disk, "assets");
  for (const auto& [path, bytes] : files) disk.write(path, bytes);
  const auto loaded = load({}, disk);
  const auto told = report(loaded.diagnostics, loaded.sources.files, ReportFormat::text);
  if (loaded.diagnostics.has_errors()) CHECK(told.find(": error: ") != std::string::npos);
  if (loaded.diagnostics.has_errors()) return false;
  render_all(loaded, disk);
  return true;
}

}  // namespace

TEST_CASE("texts changed at random end in pages or in diagnostics") {
  const auto portal = texts_of_the_portal();
  REQUIRE(survives(portal));
  int published = 0;
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    Mutator mutator(static_cast<unsigned>(round));
    auto files = portal;
    mutator.change_one(files);
    try {
      if (survives(files)) ++published;
    } catch (const EnvironmentError& error) {
      // A language that has no words is told in this way.
      CHECK(std::string(error.what()).starts_with("no words for the language"));
    }
  }
  CHECK(published > rounds / 20);
  CHECK(published < rounds);
}

TEST_CASE("hostile text stands as text wherever an author can write") {
  const std::vector<std::string> payloads = {"<script>alert(1)</script>",
                                             "\"><script>alert(1)</script>",
                                             "' onmouseover='alert(1)",
                                             "\" onmouseover=\"alert(1)",
                                             "</title><script>alert(1)</script>",
                                             "<img src=x onerror=alert(1)>",
                                             "<svg onload=alert(1)>",
                                             "javascript:alert(1)",
                                             "--><script>",
                                             "{{body}}",
                                             "]]><script>",
                                             "&lt;script&gt;",
                                             "\\\"><script>alert(1)</script>",
                                             "`<script>`"};
  for (const auto& payload : payloads) {
    CAPTURE(payload);
    std::string quoted = "\"";
    for (const char c : payload)
      quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    quoted += "\"";
    Files files;
    files["site.yaml"] =
        "title: " + quoted + "\nmenu:\n  - {to: \"unit:vgr\", title: " + quoted + "}\n";
    files["content/units/vgr.md"] =
        "---\ntitle: " + quoted + "\nsummary: " + quoted + "\naliases: [" + quoted + "]\ntags: [" +
        quoted + "]\ntype: organisation\ncontact: {mailbox: " + quoted + ", phone: " + quoted +
        ", place: " + quoted + "}\nsources:\n  - {text: " + quoted + ", locator: " + quoted +
        "}\n---\n\n" + payload + "\n\n# " + payload + "\n\n| " + payload + " |\n|---|\n| " +
        payload + " |\n\n- [ ] " + payload + "\n\n```" + payload +
        "\nx\n```\n\nx[^1]\n\n[^1]: " + payload + "\n";
    files["content/roles/roles.yaml"] =
        "- {id: r, title: " + quoted + ", unit: vgr, accountabilities: [" + quoted + "]}\n";
    CHECK(survives(files));
  }
}

}  // namespace waymark::test
