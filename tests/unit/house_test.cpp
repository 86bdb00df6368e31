// The house as it was drawn: which room may use which, and which library belongs to whom.
#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>

#include "base/words.hpp"
#include "parse/words_file.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

// From the top down; a room uses itself and the rooms before it.
const std::vector<std::string> rooms = {
    "base", "source", "parse",  "model",  "resolve", "check",   "project", "urls",    "diagram",
    "view", "render", "search", "export", "write",   "publish", "serve",   "commands"};

// Headers of third parties, and the files that may include them.
const std::map<std::string, std::set<std::string>> libraries = {
    {"yaml.h", {"parse/yaml.cpp"}},
    {"cmark-gfm",
     {"parse/markdown.cpp", "parse/markdown_callouts.cpp", "parse/markdown_html.cpp",
      "parse/markdown_html.hpp", "parse/markdown_links.cpp", "parse/markdown_nodes.hpp",
      "parse/markdown_places.cpp", "parse/markdown_places.hpp"}},
    {"utf8proc", {"base/unicode.cpp"}},
    {"libstemmer", {"search/stems.cpp"}},
    {"openssl/", {"write/sha256.cpp"}},
    {"brotli/", {"publish/brotli.cpp"}},
    {"zlib.h", {"publish/gzip.cpp"}},
    {"git2", {"source/git_repository.cpp"}},
    {"CLI/", {"commands/arguments.cpp"}},
    {"httplib", {"serve/http_server.cpp"}},
    {"graphviz/", {"diagram/graph_ids.cpp", "diagram/graph_ids.hpp", "diagram/graph_layout.cpp"}},
};

std::size_t place_of(const std::string& room) {
  return static_cast<std::size_t>(std::find(rooms.begin(), rooms.end(), room) - rooms.begin());
}

std::vector<std::string> includes_of(const std::string& text) {
  const std::regex include(R"(#include ["<]([^">]+)[">])");
  std::vector<std::string> names;
  for (std::sregex_iterator at(text.begin(), text.end(), include), end; at != end; ++at) {
    names.push_back((*at)[1]);
  }
  return names;
}

struct SourceText {
  std::string name;  // from generator/
  std::string text;
};

std::vector<SourceText> generator_files() {
  std::vector<SourceText> files;
  for (const auto& path : files_below(repository() / "generator")) {
    const auto extension = path.extension();
    if (extension != ".cpp" && extension != ".hpp") continue;
    files.push_back(
        {std::filesystem::relative(path, repository() / "generator").string(), read_file(path)});
  }
  return files;
}

}  // namespace

TEST_CASE("no include runs back up the house") {
  for (const auto& [name, text] : generator_files()) {
    if (name == "main.cpp") continue;
    const auto room = name.substr(0, name.find('/'));
    REQUIRE_MESSAGE(place_of(room) < rooms.size(), name);
    for (const auto& include : includes_of(text)) {
      const auto used = include.substr(0, include.find('/'));
      if (place_of(used) == rooms.size()) continue;
      CAPTURE(name);
      CAPTURE(include);
      CHECK(place_of(used) <= place_of(room));
    }
  }
}

TEST_CASE("each library has its own file") {
  for (const auto& [name, text] : generator_files()) {
    for (const auto& include : includes_of(text)) {
      for (const auto& [library, owners] : libraries) {
        if (!include.starts_with(library)) continue;
        CAPTURE(name);
        CAPTURE(include);
        CHECK(owners.contains(name));
      }
    }
  }
}

TEST_CASE("no file is longer than 300 lines") {
  for (const auto& [name, text] : generator_files()) {
    CAPTURE(name);
    CHECK(std::count(text.begin(), text.end(), '\n') <= 300);
  }
}

TEST_CASE("Swedish and English have the same words") {
  Diagnostics diagnostics;
  const auto swedish =
      read_words(read_file(repository() / "templates/i18n/sv.yaml"), 0, diagnostics);
  const auto english =
      read_words(read_file(repository() / "templates/i18n/en.yaml"), 0, diagnostics);
  CHECK(swedish.keys() == english.keys());
  CHECK(swedish.keys().size() > 100);
  CHECK_FALSE(diagnostics.has_errors());
}

}  // namespace waymark::test
