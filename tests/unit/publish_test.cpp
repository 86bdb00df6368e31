// Publishing to a folder: what is there afterwards, and the whole text of every refusal.
#include <doctest/doctest.h>

#include <filesystem>

#include "publish/history.hpp"
#include "publish/publisher.hpp"
#include "publish/remote_target.hpp"
#include "publish/target_folder.hpp"
#include "publish/target_settings.hpp"
#include "write_fixture.hpp"

namespace waymark::test {
namespace {

using write_tests::tree;
using write_tests::write_file;

const std::string long_text(4096, 'x');

struct Facts {
  std::string time = "2026-03-01T12:00:00Z";
  std::string day = "2026-03-01";
  std::string audience = "staff";
};

class Place {
 public:
  [[nodiscard]] std::string path(const std::string& name) const {
    return (folder_.path() / name).string();
  }

  // A site with a page of its own, one that is always the same, and a small file.
  void build(const std::string& text, const Facts& facts = {}) {
    RealDisk disk;
    SiteWriter writer(disk, path("site"));
    writer.add("index.html", long_text + text);
    writer.add("om/same.html", long_text);
    writer.add("small.css", "a{}");
    writer.add("server/nginx.conf", long_text);
    if (!text.empty()) writer.add(fmt::format("sidor/{}.html", text), text);
    writer.commit(
        {{"as_of", facts.day}, {"revision_time", facts.time}, {"audience", facts.audience}});
  }

  Published publish(const PublishRules& rules = {}) {
    const auto site = read_built_site(path("site"), 1);
    TargetFolder target(path("target"), 1);
    return publish_site(site, target, rules);
  }

  Switched roll_back_to(const std::string& release) {
    TargetFolder target(path("target"), 1);
    return roll_back(target, release, {});
  }

  // The message of what `work` throws, with this folder as `T`.
  template <class Work>
  std::string refusal(Work work) {
    try {
      work();
    } catch (const EnvironmentError& error) {
      return folder_.without_path(error.what());
    }
    return "nothing was refused";
  }
  std::string refused_publish() {
    return refusal([&] { publish(); });
  }

  [[nodiscard]] std::string read(const std::string& name) const {
    return write_tests::read_file(folder_.path() / name);
  }

 private:
  write_tests::TempFolder folder_;
};

std::string current(const Place& place) {
  return std::filesystem::read_symlink(place.path("target/current")).string();
}

}  // namespace

TEST_CASE("what is published is the site, a record, and compressed texts") {
  Place place;
  place.build("a");
  const auto published = place.publish();
  CHECK(published.before.empty());
  CHECK(published.changes.added.size() == 5);
  CHECK(current(place) == "releases/" + published.release);
  std::string names;
  for (const auto& [path, bytes] : tree(place.path("target/releases/" + published.release))) {
    names += path + " ";
  }
  CHECK(names ==
        "index.html index.html.br index.html.gz om/ om/same.html om/same.html.br om/same.html.gz "
        "server/ server/nginx.conf sidor/ sidor/a.html small.css waymark-manifest.sha256 "
        "waymark-release.sha256 ");
  CHECK(place.read("target/waymark-target.yaml") ==
        "# What may be published here. The first publish wrote this; change it by hand.\n"
        "audience: staff\nkeep: 5  # releases that can be brought back\n");
}

TEST_CASE("what is unchanged is the very file of the release before") {
  Place place;
  place.build("a");
  const auto first = place.publish();
  place.build("b");
  const auto second = place.publish();
  CHECK(second.before == first.release);
  CHECK(second.changes.added == std::vector<std::string>{"sidor/b.html"});
  CHECK(second.changes.changed == std::vector<std::string>{"index.html"});
  CHECK(second.changes.removed == std::vector<std::string>{"sidor/a.html"});
  CHECK(second.gone == std::vector<std::string>{"sidor/a.html"});
  CHECK(second.changes.unchanged == 3);
  const auto in = [&](const Published& published, const std::string& name) {
    return place.path("target/releases/" + published.release + "/" + name);
  };
  for (const auto* name : {"om/same.html", "om/same.html.br", "om/same.html.gz", "small.css"}) {
    CAPTURE(name);
    CHECK(std::filesystem::equivalent(in(first, name), in(second, name)));
  }
  CHECK_FALSE(std::filesystem::equivalent(in(first, "index.html"), in(second, "index.html")));
}

TEST_CASE("a dry run tells and leaves nothing") {
  Place place;
  place.build("a");
  CHECK(place.publish({.is_dry = true}).changes.added.size() == 5);
  CHECK_FALSE(std::filesystem::exists(place.path("target")));
}

TEST_CASE("the same site twice is one release") {
  Place place;
  place.build("a");
  const auto first = place.publish();
  const auto before = tree(place.path("target"));
  CHECK(place.publish().release == first.release);
  auto after = tree(place.path("target"));
  after[".waymark-lock"] = before.at(".waymark-lock");
  CHECK(after == before);
}

TEST_CASE("a damaged file is sent anew, and a damaged release under another name") {
  Place place;
  place.build("a");
  const auto first = place.publish();
  const auto page = "target/releases/" + first.release + "/om/same.html";
  write_file(place.path(page), "damaged");
  CHECK(place.refusal([&] { place.roll_back_to(first.release); }) ==
        fmt::format("cannot roll back `T/target`: release `{}` is damaged, such as `om/same.html`; "
                    "name another with --release",
                    first.release));
  const auto again = place.publish();
  CHECK(again.release == first.release + "-2");
  CHECK(again.mended == std::vector<std::string>{"om/same.html"});
  CHECK(place.read("target/current/om/same.html") == long_text);
  CHECK(place.read(page) == "damaged");
}

TEST_CASE("the oldest releases go, and the one before comes back") {
  Place place;
  std::vector<std::string> releases;
  for (const auto* text : {"a", "b", "c"}) {
    place.build(text);
    releases.push_back(place.publish().release);
    if (releases.size() == 1) {
      write_file(place.path("target/waymark-target.yaml"), "audience: staff\nkeep: 2\n");
    }
  }
  CHECK_FALSE(std::filesystem::exists(place.path("target/releases/" + releases[0])));
  const auto back = place.roll_back_to("");
  CHECK(back.release == releases[1]);
  CHECK(back.before == releases[2]);
  CHECK(current(place) == "releases/" + releases[1]);
  CHECK(place.refusal([&] { place.roll_back_to(""); }) ==
        "cannot roll back `T/target`: no release before the current one is left there");
  CHECK(place.roll_back_to(releases[2].substr(0, 9)).release == releases[2]);
  CHECK(place.refusal([&] { place.roll_back_to("zz"); })
            .starts_with("cannot roll back `T/target`: 0 releases begin with `zz`; there is `"));
  const auto history = read_history(place.read("target/waymark-history.txt"));
  std::string actions;
  for (const auto& entry : history) actions += entry.action + " ";
  CHECK(actions == "publish publish publish rollback rollback ");
}

TEST_CASE("what may not be published is told with its mend") {
  Place place;
  CHECK(place.refused_publish() ==
        "refused to publish `T/site`: it holds no `waymark-manifest.sha256`, so it is no finished "
        "site; run `waymark build`, or name the built folder with --from");
  place.build("a");
  place.publish();
  place.build("a", {.audience = "public"});
  CHECK(place.refused_publish() ==
        "refused to publish `T/site` to `T/target`: it is built for `public`, and the target's "
        "`waymark-target.yaml` declares `staff`; build with --audience staff, or name another "
        "target");
  place.build("b", {.time = "2026-02-01T12:00:00Z"});
  CHECK(place.refused_publish() ==
        "refused to publish `T/site` to `T/target`: its `revision_time` is 2026-02-01T12:00:00Z, "
        "and that of what is there is 2026-03-01T12:00:00Z; build the newest, or give "
        "--allow-older");
  place.build("b", {.day = "2026-02-28"});
  CHECK(place.refused_publish() ==
        "refused to publish `T/site` to `T/target`: its `as_of` is 2026-02-28, and that of what is "
        "there is 2026-03-01; build the newest, or give --allow-older");
  CHECK(place.publish({.allows_older = true}).changes.added.size() == 1);
}

TEST_CASE("a site that was altered since it was built is refused") {
  Place place;
  const auto altered = [&](const std::string& what) {
    return fmt::format("refused to publish `T/site`: {} since it was built; build again", what);
  };
  place.build("a");
  write_file(place.path("site/om/same.html"), "changed");
  CHECK(place.refused_publish() == altered("`om/same.html` has been changed"));
  std::filesystem::remove(place.path("site/om/same.html"));
  CHECK(place.refused_publish() == altered("`om/same.html` has been removed"));
  std::filesystem::create_symlink("../index.html", place.path("site/om/same.html"));
  CHECK(place.refused_publish() == altered("`om/same.html` has become a link"));
  place.build("b");
  write_file(place.path("site/more.html"), "more");
  CHECK(place.refused_publish() == altered("`more.html` has been added"));
  const auto manifest = place.read("site/waymark-manifest.sha256");
  write_file(place.path("site/waymark-manifest.sha256"), manifest.substr(0, manifest.size() - 5));
  CHECK(place.refused_publish() ==
        "refused to publish `T/site`: `waymark-manifest.sha256` is cut off; build again");
}

TEST_CASE("a target that is no target of ours, or that another has, is left alone") {
  Place place;
  place.build("a");
  write_file(place.path("target/current"), "somebody's");
  CHECK(place.refused_publish() ==
        "refused to publish: `T/target/current` is no link to a release; move it away, or name "
        "another target");
  std::filesystem::remove(place.path("target/current"));
  TargetFolder other(place.path("target"), 1);
  other.lock("eva@drift, process 7, since 2026-03-01T12:00:00Z", 0);
  CHECK(place.refusal([&] { place.publish({.wait_seconds = 0}); }) ==
        "refused to publish to `T/target`: another publisher is at work there (eva@drift, process "
        "7, since 2026-03-01T12:00:00Z); wait until it is done");
}

TEST_CASE("a target's settings are read strictly") {
  const auto refused = [](const std::string& text) {
    try {
      read_target_settings(text, "T");
    } catch (const EnvironmentError& error) {
      return std::string(error.what());
    }
    return std::string("read");
  };
  CHECK(read_target_settings("audience: public\nkeep: 3\n", "T").keep == 3);
  CHECK(read_target_settings("keep:\n", "T").keep == 5);
  CHECK(refused("audiense: staff\n") ==
        "cannot go by `T`: no setting `audiense`; did you mean `audience`?");
  CHECK(refused("keep: 0\n") == "cannot go by `T`: `keep` is `0`; write a number from 1 to 1000");
  CHECK(refused("keep: some\n") ==
        "cannot go by `T`: `keep` is `some`; write a number from 1 to 1000");
}

TEST_CASE("the release before is what was current before, not what was published before") {
  const auto history = read_history(
      "t publish a w\nt publish b w\nt publish c w\nt rollback b w\nt publish d w\nt pub");
  REQUIRE(history.size() == 5);
  const std::vector<std::string> all = {"a", "b", "c", "d"};
  CHECK(release_before(history, "d", all) == "b");
  CHECK(release_before(history, "b", all) == "a");
  CHECK(release_before(history, "a", all).empty());
  CHECK(release_before(history, "b", {"b", "c"}).empty());
  CHECK(superfluous(history, all, 2) == std::vector<std::string>{"c", "a"});
  CHECK(superfluous(history, {"x", "d"}, 1) == std::vector<std::string>{"x"});
  CHECK(with_current(history, "e").back().release == "e");
  CHECK(with_current(history, "d").size() == 5);
}

TEST_CASE("a word for a shell is one word whatever is in it") {
  CHECK(shell_quoted("a b") == "'a b'");
  CHECK(shell_quoted("it's $(rm) `x` \\") == "'it'\\''s $(rm) `x` \\'");
  for (const auto* name :
       {"ssh:host", "ssh:host:path", "ssh::/path", "ssh:-oProxyCommand=x:/path"}) {
    CAPTURE(name);
    CHECK_THROWS_WITH_AS(RemoteTarget(name, "ssh"),
                         fmt::format("no target `{}`; write it as `ssh:user@host:/path`, with the "
                                     "whole path",
                                     name)
                             .c_str(),
                         EnvironmentError);
  }
}

}  // namespace waymark::test
