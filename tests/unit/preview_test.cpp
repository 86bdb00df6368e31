// A preview that remembers shows after each edit what one that begins anew would: all files, byte
// by byte, and all mistakes.
#include "commands/preview.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <chrono>
#include <sstream>

#include "random_portal.hpp"
#include "repository.hpp"
#include "serve/watcher.hpp"
#include "source/remembering_disk.hpp"
#include "test_repository.hpp"
#include "write_fixture.hpp"

namespace waymark::test {
namespace {

using Files = std::map<std::string, std::string>;  // path -> bytes

constexpr int edits = WAYMARK_LARGE_ROUNDS == 1 ? 500 : 50;

Files portal_files(unsigned seed) {
  auto files = random_portal(seed).files;
  for (const auto* folder : {"templates", "assets"}) {
    for (const auto& path : files_below(repository() / folder)) {
      files[std::filesystem::relative(path, repository()).string()] = read_file(path);
    }
  }
  return files;
}

// Some editors write over a file, others put another in its place.
void put_file(const std::filesystem::path& path, const std::string& bytes) {
  if (bytes.size() % 2 == 0) return write_tests::write_file(path, bytes);
  const auto beside = std::filesystem::path(path.string() + "~");
  write_tests::write_file(beside, bytes);
  std::filesystem::rename(beside, path);
}

void put(const std::filesystem::path& folder, const Files& before, const Files& after) {
  for (const auto& [path, bytes] : before) {
    if (!after.contains(path)) std::filesystem::remove(folder / path);
  }
  for (const auto& [path, bytes] : after) {
    const auto known = before.find(path);
    if (known == before.end() || known->second != bytes) put_file(folder / path, bytes);
  }
}

// A preview as `serve` keeps it: of a folder that is watched.
class WatchedPreview {
 public:
  explicit WatchedPreview(const std::filesystem::path& folder)
      : options_(options_for(folder)),
        folders_(watched_below(folder)),
        watcher_(folders_, {options_.site}) {
    disk_.rely_on_watch(folders_, {options_.site});
    preview_.derive();
  }

  // Once something has changed.
  void derive() {
    constexpr std::chrono::milliseconds calm{4};
    REQUIRE(watcher_.wait(-1, calm));
    disk_.take(watcher_.changes());
    preview_.derive();
  }

  void rest() {
    preview_.rest();
    disk_.forget_unused();
  }

  [[nodiscard]] const Preview& shown() const { return preview_; }
  [[nodiscard]] const Options& options() const { return options_; }

 private:
  static Options options_for(const std::filesystem::path& folder) {
    Options options;
    options.site = (folder / "site.yaml").string();
    return options;
  }

  static std::vector<std::string> watched_below(const std::filesystem::path& folder) {
    return {(folder / "content").string(), (folder / "templates").string(),
            (folder / "assets").string()};
  }

  Options options_;
  std::vector<std::string> folders_;
  Watcher watcher_;
  RememberingDisk disk_;
  std::ostringstream ignored_;
  Surroundings around_{disk_, ignored_, ignored_};
  Preview preview_{options_, around_, &disk_};
};

// One edit after the other, as editors make them.
class Editor {
 public:
  Editor(Files files, unsigned seed) : files_(std::move(files)), random_(seed) {}

  const Files& edit() {
    using Edit = void (Editor::*)();
    constexpr std::array<Edit, 13> all = {
        &Editor::change,      &Editor::rename,        &Editor::remove,     &Editor::add,
        &Editor::move_id,     &Editor::edit_template, &Editor::set_date,   &Editor::set_audience,
        &Editor::edit_site,   &Editor::make_mistake,  &Editor::edit_words, &Editor::edit_asset,
        &Editor::change_twice};
    ++number_;
    (this->*random_.pick(all))();
    return files_;
  }

  void undo(const Files& files) { files_ = files; }

 private:
  std::string& text() { return files_.at(text_path()); }

  std::string text_path() {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files_) {
      if (path.starts_with("content/") && path.ends_with(".md")) paths.push_back(path);
    }
    return random_.pick(paths);
  }

  void change() { text() += fmt::format("\nMening nummer {}.\n", number_); }

  void change_twice() {
    change();
    change();
  }

  void rename() {
    const auto path = text_path();
    auto moved = files_.extract(path);
    moved.key() = fmt::format("{}/b{}.md", path.substr(0, path.rfind('/')), number_);
    if (moved.mapped().find("\nid: ") == std::string::npos) {
      const auto stem = path.substr(path.rfind('/') + 1);
      moved.mapped().insert(4, fmt::format("id: {}\n", stem.substr(0, stem.size() - 3)));
    }
    files_.insert(std::move(moved));
  }

  void remove() { files_.erase(text_path()); }

  void add() {
    files_[fmt::format("content/terms/a{}/nytt-{}.md", number_ % 3, number_)] = fmt::format(
        "---\ntitle: Nytt begrepp {0}\ndefinition: Något nytt.\n---\nText {0}.\n", number_);
  }

  void move_id() { std::swap(text(), text()); }

  void edit_template() {
    files_.at("templates/foot.html") += fmt::format("<!-- {} -->\n", number_);
  }

  void add_field(const std::string& field) { text().insert(4, field + "\n"); }

  void set_date() { add_field(fmt::format("valid_to: 20{}-06-01", 20 + random_.below(10))); }

  void set_audience() { add_field(fmt::format("audience: {}", random_.pick(audience_names))); }

  void edit_site() {
    auto& site = files_.at("site.yaml");
    site.insert(0, site.find("as_of:") == std::string::npos ? "as_of: 2025-03-01\n" : "# …\n");
  }

  void make_mistake() { add_field("titel: x"); }

  void edit_words() {
    auto& words = files_.at("templates/i18n/sv.yaml");
    const auto at = words.find("  skip: ");
    words.insert(at + 8, fmt::format("{} ", number_));
  }

  void edit_asset() { files_[fmt::format("assets/a{}.css", number_)] = "p {}\n"; }

  Files files_;
  Random random_;
  std::size_t number_ = 0;
};

Files shown_by(const Preview& preview) {
  Files files;
  for (const auto& path : preview.paths()) files[path] = preview.as_built(path).value();
  return files;
}

// Without the site's number.
std::string told_by(const Preview& preview) {
  const auto state = preview.state();
  return state.substr(state.find("\"title\""));
}

// The first path at which the two differ; empty where there is none.
std::string difference(const Files& a, const Files& b) {
  for (const auto& [path, bytes] : a) {
    const auto other = b.find(path);
    if (other == b.end() || other->second != bytes) return path;
  }
  for (const auto& [path, bytes] : b) {
    if (!a.contains(path)) return path;
  }
  return {};
}

}  // namespace

TEST_CASE("after each edit a preview is what a clean one would be") {
  const write_tests::TempFolder folder;
  auto written = portal_files(7);
  put(folder.path(), {}, written);
  WatchedPreview preview(folder.path());
  REQUIRE(preview.shown().paths().size() > 100);
  const DiskFileSystem clean_disk;
  std::ostringstream ignored;
  const Surroundings clean_around{clean_disk, ignored, ignored};
  Editor editor(written, 7);
  auto good = written;
  auto shown = shown_by(preview.shown());
  int whole = 0;
  for (int i = 0; i < edits; ++i) {
    CAPTURE(i);
    const auto files = editor.edit();
    if (files == written) continue;
    put(folder.path(), written, files);
    written = files;
    preview.derive();
    Preview clean(preview.options(), clean_around, nullptr);
    clean.derive();
    REQUIRE(told_by(preview.shown()) == told_by(clean));
    if (clean.paths().empty()) {
      CHECK(difference(shown_by(preview.shown()), shown) == "");
      put(folder.path(), written, good);
      written = good;
      editor.undo(good);
      continue;
    }
    ++whole;
    good = written;
    shown = shown_by(clean);
    REQUIRE(difference(shown_by(preview.shown()), shown) == "");
    if (i % 3 != 0) preview.rest();
  }
  CHECK(whole > edits / 3);
}

TEST_CASE("a preview's language changes with its site's, there and back") {
  const write_tests::TempFolder folder;
  const auto swedish = portal_files(7);
  auto english = swedish;
  auto& site = english.at("site.yaml");
  const auto at = site.find("language: sv");
  REQUIRE(at != std::string::npos);
  site.replace(at, 12, "language: en");
  put(folder.path(), {}, swedish);
  WatchedPreview preview(folder.path());
  const auto is_in = [&](std::string_view skip) {
    return preview.shown().as_built("index.html").value().find(skip) != std::string::npos;
  };
  CHECK(is_in("Hoppa till innehållet"));
  const auto change = [&](const Files& before, const Files& after) {
    put(folder.path(), before, after);
    preview.derive();
  };
  change(swedish, english);
  CHECK(is_in("Skip to the content"));
  change(english, swedish);
  CHECK(is_in("Hoppa till innehållet"));
  change(swedish, english);
  CHECK(is_in("Skip to the content"));
}

TEST_CASE("a preview sees folders that come, go and are replaced, and what lies in them") {
  const write_tests::TempFolder folder;
  put(folder.path(), {}, portal_files(7));
  const write_tests::TempFolder elsewhere;
  WatchedPreview preview(folder.path());
  const auto has = [&](const std::string& page) {
    return preview.shown().as_built("ordlista/" + page + ".html").has_value();
  };
  const auto terms = folder.path() / "content/terms";
  const auto write = [&](const std::filesystem::path& path) {
    std::filesystem::create_directories(path.parent_path());
    put_file(path, "---\ntitle: Nytt begrepp\ndefinition: Något nytt.\n---\n");
  };
  write(elsewhere.path() / "a/b/ett-nytt.md");
  std::filesystem::rename(elsewhere.path() / "a", terms / "a");
  preview.derive();
  CHECK(has("ett-nytt"));
  write(terms / "a/b/ett-till.md");
  preview.derive();
  CHECK(has("ett-till"));
  std::filesystem::rename(terms / "a", terms / "c");
  preview.derive();
  CHECK(has("ett-nytt"));
  std::filesystem::rename(terms / "c/b/ett-nytt.md", terms / "c/b/flyttat.md");
  preview.derive();
  CHECK_FALSE(has("ett-nytt"));
  CHECK(has("flyttat"));
  std::filesystem::remove_all(terms / "c");
  preview.derive();
  CHECK_FALSE(has("flyttat"));
  CHECK_FALSE(has("ett-till"));
}

TEST_CASE("a preview tells what git tells, as a build does") {
  const TestRepository repository;
  auto written = portal_files(7);
  written.at("site.yaml") += "changes: {since: 2025-02-01}\n";
  put(repository.path(), {}, written);
  repository.commit("2025-02-01");
  const std::string path = "content/terms/nytt.md";
  written[path] = "---\ntitle: Nytt begrepp\ndefinition: Något nytt.\n---\n";
  put_file(repository.path(path), written.at(path));
  repository.commit("2025-03-04");
  WatchedPreview preview(repository.path());
  const DiskFileSystem clean_disk;
  std::ostringstream ignored;
  const Surroundings clean_around{clean_disk, ignored, ignored};
  const auto is_as_clean = [&] {
    Preview clean(preview.options(), clean_around, nullptr);
    clean.derive();
    CHECK(difference(shown_by(preview.shown()), shown_by(clean)) == "");
  };
  const auto holds = [&](const std::string& page, std::string_view words) {
    return preview.shown().as_built(page).value_or("").find(words) != std::string::npos;
  };
  const std::string page = "ordlista/nytt.html";
  CHECK(holds(page, "4 mars 2025"));
  CHECK(holds("content-changes.html", "Nytt begrepp"));
  const auto edit = [&](const std::string& text) {
    put_file(repository.path(path), text);
    preview.derive();
    is_as_clean();
  };
  edit(written.at(path) + "Mer om det.\n");
  CHECK(holds(page, "4 mars 2025"));  // nobody has committed it
  repository.commit("2025-04-05");
  edit(written.at(path) + "Ännu mer om det.\n");
  CHECK(holds(page, "5 april 2025"));
  CHECK(holds("content-changes.html", "Nytt begrepp"));
}

}  // namespace waymark::test
