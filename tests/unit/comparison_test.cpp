// Two contents compared: what is the same in other words, what is left out, who is left behind.
#include "project/comparison.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>

#include "commands/load.hpp"
#include "project/narrow.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

using Files = std::map<std::string, std::string>;

Loaded content(const Files& files, std::size_t level = 2) {
  MemoryFileSystem disk;
  copy_into(disk, "templates/i18n");
  disk.write("site.yaml", "title: Prov\naudiences: [public, staff, management]\n");
  disk.write("content/units.yaml", "- {id: vgr, title: VGR, type: organisation}\n");
  for (const auto& [path, bytes] : files) disk.write("content/" + path, bytes);
  auto loaded = load_content({}, disk);
  narrow(*loaded.portal, loaded.site, level, loaded.words);
  return loaded;
}

// "unit:hr renamed; role:x removed <- unit:y.owner".
std::string told(const Loaded& before, const Loaded& after) {
  std::string text;
  const auto found = compare({*before.portal, before.sources.files, before.unreadable},
                             {*after.portal, after.sources.files, after.unreadable}, false);
  for (const auto& each : found) {
    const auto& entity = each.shown();
    text +=
        fmt::format("{}{}:{}", text.empty() ? "" : "; ", kind_info(entity).name, entity.id.value);
    for (const auto& change : each.changes) text += fmt::format(" {}", change_name(change.kind));
    for (const auto& link : each.impact) {
      text += fmt::format(" <- {}.{}", link.from->id.value,
                          link.field == nullptr ? "body" : link.field->name);
    }
  }
  return text;
}

std::string told(const Files& before, const Files& after, std::size_t level = 2) {
  return told(content(before, level), content(after, level));
}

std::string role(const std::string& more) { return "- {id: r, title: R" + more + "}\n"; }

}  // namespace

TEST_CASE("what is written otherwise but says the same has not changed") {
  const Files before = {{"roles.yaml", role(", unit: vgr, seats: 1, tags: [a, b]")}};
  CHECK(told(before, before) == "");
  CHECK(told(before, {{"roles/deep/r.md",
                       "---\ntags:\n  - a\n  - b\nseats: 1\nunit: vgr\ntitle: R\n---\n"}}) == "");
  CHECK(told({{"pages/p.md", "---\ntitle: P\n---\n*Ord* [x](unit:vgr)\n"}},
             {{"pages/p.md", "---\ntitle: P\n---\n\n_Ord_ [x](unit:vgr)\n"}}) == "");
}

TEST_CASE("a field that has come, gone or changed is one change") {
  const Files bare = {{"roles.yaml", role("")}};
  CHECK(told(bare, {{"roles.yaml", role(", unit: vgr")}}) == "role:r field_changed");
  CHECK(told({{"roles.yaml", role(", unit: vgr")}}, bare) == "role:r field_changed");
  CHECK(told(bare, {{"roles.yaml", role(", owner: vgr")}}) == "role:r owner_changed");
  CHECK(told(bare, {{"roles.yaml", role(", valid_to: 2025-12-31")}}) == "role:r ended");
  CHECK(told({{"roles.yaml", role(", valid_to: 2025-12-31")}},
             {{"roles.yaml", role(", valid_to: 2026-12-31")}}) == "role:r dates_changed");
  CHECK(told({{"pages/p.md", "---\ntitle: P\n---\n[x](unit:vgr)\n"}},
             {{"pages/p.md", "---\ntitle: P\n---\n[x](register:unit)\n"}}) ==
        "page:p text_changed");
}

TEST_CASE("an id that has moved is the same to those who name it") {
  const Files before = {{"roles.yaml", role("")},
                        {"forums.yaml", "- {id: f, title: F, members: [r], chair: r}\n"}};
  const Files after = {{"roles.yaml", "- {id: s, title: R, former_ids: [r]}\n"},
                       {"forums.yaml", "- {id: f, title: F, members: [s], chair: s}\n"}};
  CHECK(told(before, after) == "role:s moved");
  // Those who still name the old id are told of.
  CHECK(told(before,
             {{"roles.yaml", after.at("roles.yaml")}, {"forums.yaml", before.at("forums.yaml")}}) ==
        "forum:f member_added member_removed field_changed; role:s moved <- f.members <- f.chair");
}

TEST_CASE("what is gone or ends leaves those behind who name it") {
  const Files before = {{"roles.yaml", role("") + "- {id: s, title: S, reports_to: r}\n"},
                        {"pages/p.md", "---\ntitle: P\n---\n[x](role:r)\n"}};
  auto after = before;
  after["roles.yaml"] = "- {id: s, title: S, reports_to: r}\n";
  CHECK(told(before, after) == "role:r removed <- p.body <- s.reports_to");
  after["roles.yaml"] = role(", valid_to: 2025-12-31") + "- {id: s, title: S, reports_to: r}\n";
  CHECK(told(before, after) == "role:r ended <- s.reports_to <- p.body");
  after["roles.yaml"] =
      role(", valid_to: 2025-12-31") + "- {id: s, title: S, reports_to: r, valid_to: 2025-12-31}\n";
  CHECK(told(before, after) == "role:r ended <- p.body; role:s ended");
}

TEST_CASE("a file that cannot be read tells nothing of its entities") {
  const Files before = {{"roles.yaml", role("")}, {"forums.yaml", "- {id: f, title: F}\n"}};
  const Files faulty = {{"roles.yaml", role(", seats: många")},
                        {"forums.yaml", "- {id: f, title: G}\n"}};
  CHECK(told(before, faulty) == "forum:f renamed");
  CHECK(told(faulty, before) == "forum:f renamed");
  CHECK(told(before, {{"roles.yaml", "- {id: r"}, {"forums.yaml", "- {id: f, title: F}\n"}}) == "");
}

TEST_CASE("readers are told of nothing that they may not see") {
  const Files before = {{"roles.yaml", role(", audience: management")},
                        {"forums.yaml", "- {id: f, title: F, members: [r], chair: r}\n"}};
  auto after = before;
  after["roles.yaml"] = "- {id: r, title: Annan, audience: management, seats: 3}\n";
  after["forums.yaml"] = "- {id: f, title: F, members: [], chair: r}\n";
  CHECK(told(before, after) == "forum:f member_removed; role:r renamed field_changed");
  CHECK(told(before, after, 1) == "");
  // For them, what is theirs no longer is gone; who names it is seen to name something hidden.
  CHECK(told({{"roles.yaml", role("")}, {"forums.yaml", before.at("forums.yaml")}}, before, 1) ==
        "forum:f member_removed field_changed; role:r removed");
}

}  // namespace waymark::test
