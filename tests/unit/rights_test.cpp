// Who may decide what: by matter, with the wider ones, and by holder.
#include "check/mandate_cover.hpp"
#include "project/rights.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "commands/load.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr std::string_view matters =
    "- {id: wide, title: Vid, organisation: vgr, measured_in: SEK}\n"
    "- {id: narrow, title: Smal, organisation: vgr, parent: wide}\n"
    "- {id: old, title: Gammal, organisation: vgr, parent: wide, valid_to: 2024}\n"
    "- {id: below, title: Under, organisation: vgr, parent: old}\n";

std::string mandate(const std::string& id, const std::string& kind, const std::string& matter,
                    const std::string& more = "") {
  return fmt::format("- {{id: {0}, title: Rätt {0}, kind: {1}, holder: vgr, matter: {2}{3}}}\n", id,
                     kind, matter, more);
}

struct Fixture {
  explicit Fixture(const std::string& mandates) {
    MemoryFileSystem disk;
    copy_into(disk, "templates");
    disk.write("site.yaml", "title: Prov\n");
    disk.write("content/units/units.yaml", "- {id: vgr, title: VGR, type: organisation}\n");
    disk.write("content/matters/matters.yaml", std::string(matters));
    disk.write("content/mandates/mandates.yaml", mandates);
    disk.write("content/decision-paths/paths.yaml",
               "- {id: path, title: Väg, organisation: vgr, matter: wide, steps: [{id: a, title: "
               "A, kind: end}]}\n");
    Options options;
    options.as_of = Day{2025, 10, 14};
    loaded = load(options, disk);
    snapshot.emplace(*loaded.portal, loaded.as_of, 1);
    rights.emplace(*snapshot);
  }

  const Matter& matter(const char* id) const { return *as<Matter>(snapshot->find(id)); }

  std::string covering(const char* id) const {
    std::string ids;
    for (const auto* each : rights->covering(matter(id)).mandates) ids += each->id.value + " ";
    return ids;
  }

  Loaded loaded;
  std::optional<Snapshot> snapshot;
  std::optional<Rights> rights;
};

template <class Kind>
std::string ids_of(const std::vector<const Kind*>& entities) {
  std::string ids;
  for (const auto* each : entities) ids += each->id.value + " ";
  return ids;
}

}  // namespace

TEST_CASE("a matter's own mandates come before the wider ones, by right and amount") {
  const Fixture portal(mandate("w", "statutory", "wide") + mandate("sign", "signing", "narrow") +
                       mandate("do", "execution", "narrow") +
                       mandate("high", "delegation", "narrow", ", limit: {from: 100}") +
                       mandate("low", "statutory", "narrow", ", limit: {from: 5, to: 99}") +
                       mandate("gone", "statutory", "narrow", ", valid_to: 2024"));
  CHECK(portal.covering("narrow") == "low high do sign w ");
  CHECK(portal.covering("wide") == "w ");
  CHECK(ids_of(portal.rights->held_by(*portal.snapshot->find("vgr"))) == "do high low sign w ");
  CHECK(ids_of(portal.rights->holders()) == "vgr ");
}

TEST_CASE("a wider matter's mandates are left out where they are too many") {
  std::string many;
  for (int i = 0; i < 51; ++i) many += mandate(fmt::format("w{}", i), "execution", "wide");
  const Fixture portal(many + mandate("own", "statutory", "narrow"));
  CHECK(portal.covering("narrow") == "own ");
  CHECK(portal.rights->covering(portal.matter("narrow")).more == &portal.matter("wide"));
  CHECK(portal.rights->covering(portal.matter("wide")).mandates.size() == 51);
  CHECK(portal.rights->covering(portal.matter("wide")).more == nullptr);
}

TEST_CASE("a matter goes by the wider one's path and currency, and stands alone when that ended") {
  const Fixture portal(mandate("w", "statutory", "wide"));
  CHECK(ids_of(portal.rights->paths(portal.matter("narrow"))) == "path ");
  CHECK(currency_of(portal.matter("below")) == "SEK");
  CHECK(ids_of(portal.rights->parts(portal.matter("wide"))) == "narrow ");
  CHECK(ids_of(portal.rights->roots()) == "below wide ");
}

TEST_CASE("a delegation is known however far it has gone") {
  const Fixture portal(mandate("a", "statutory", "wide") +
                       mandate("b", "delegation", "wide", ", delegated_from: a") +
                       mandate("c", "subdelegation", "wide", ", delegated_from: b"));
  const auto of = [&](const char* id) -> const Mandate& {
    return *as<Mandate>(portal.snapshot->find(id));
  };
  CHECK(is_delegated_from(of("c"), of("a")));
  CHECK_FALSE(is_delegated_from(of("a"), of("c")));
}

}  // namespace waymark::test
