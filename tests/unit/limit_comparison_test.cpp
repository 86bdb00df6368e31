// Which amounts the mandates of a matter leave out, and which they give to two at once.
#include "view/limit_comparison.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "commands/load.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr std::string_view units =
    "- {id: vgr, title: VGR, type: organisation}\n"
    "- {id: nu, title: NU, type: hospital, parent: vgr}\n"
    "- {id: su, title: SU, type: hospital, parent: vgr}\n";

std::string in_words(const AmountSpan& span) {
  return span.to == without_limit ? fmt::format("{}-", span.from)
                                  : fmt::format("{}-{}", span.from, span.to);
}

// "gap 11-20 nu; overlap 5-10 a b", for mandates as they stand in a list.
std::string compared(const std::string& mandates) {
  MemoryFileSystem disk;
  copy_into(disk, "templates");
  disk.write("site.yaml", "title: Prov\n");
  disk.write("content/units/units.yaml", std::string(units));
  disk.write("content/matters/matters.yaml",
             "- {id: wide, title: Vid, organisation: vgr}\n"
             "- {id: inkop, title: Inköp, organisation: vgr, parent: wide}\n");
  disk.write("content/mandates/mandates.yaml", mandates);
  Options options;
  options.as_of = Day{2025, 10, 14};
  const auto loaded = load(options, disk);
  const Snapshot snapshot(*loaded.portal, loaded.as_of, 1);
  const Rights rights(snapshot);
  const auto& matter = *as<Matter>(snapshot.find("inkop"));
  const auto comparison = compare_limits(snapshot, rights.covering(matter).mandates);
  std::string found;
  for (const auto& gap : comparison.gaps) {
    found += fmt::format("gap {} {}; ", in_words(gap.amounts),
                         gap.place == nullptr ? "-" : gap.place->id.value);
  }
  for (const auto& each : comparison.overlaps) {
    found += fmt::format("overlap {} {} {}; ", in_words(each.amounts), each.one->id.value,
                         each.other->id.value);
  }
  return found;
}

// A mandate of the list; `more` are its other fields.
std::string mandate(const std::string& id, const std::string& kind, const std::string& limit,
                    const std::string& scope = "vgr", const std::string& more = "") {
  return fmt::format(
      "- {{id: {0}, title: Rätt {0}, kind: {1}, holder: vgr, matter: inkop, "
      "scope: [{2}]{3}{4}}}\n",
      id, kind, scope, limit.empty() ? "" : ", limit: {" + limit + "}", more);
}

}  // namespace

TEST_CASE("limits that meet leave nothing out") {
  CHECK(compared(mandate("a", "statutory", "from: 101") + mandate("b", "delegation", "to: 100")) ==
        "");
  CHECK(compared(mandate("a", "execution", "to: 100") + mandate("b", "execution", "from: 101")) ==
        "");
}

TEST_CASE("amounts between, below and above the limits are gaps") {
  CHECK(compared(mandate("a", "statutory", "from: 10, to: 20") +
                 mandate("b", "statutory", "from: 31, to: 40")) ==
        "gap 0-9 vgr; gap 21-30 vgr; gap 41- vgr; ");
}

TEST_CASE("what is carried out closes gaps at the ends but not between what is decided") {
  CHECK(compared(mandate("a", "statutory", "from: 10, to: 20") +
                 mandate("b", "statutory", "from: 31") + mandate("c", "execution", "to: 100")) ==
        "gap 21-30 vgr; ");
  CHECK(compared(mandate("a", "statutory", "from: 10") + mandate("c", "execution", "to: 4")) ==
        "gap 5-9 vgr; ");
}

TEST_CASE("those who sign or attest neither close a gap nor overlap") {
  CHECK(compared(mandate("a", "attest", "to: 10") + mandate("b", "attest", "to: 10")) == "");
  CHECK(compared(mandate("a", "statutory", "from: 11") + mandate("b", "signing", "to: 10")) ==
        "gap 0-10 vgr; ");
}

TEST_CASE("mandates without limits are compared only beside one that has some") {
  CHECK(compared(mandate("a", "statutory", "") + mandate("b", "statutory", "")) == "");
  CHECK(compared(mandate("a", "statutory", "") + mandate("b", "statutory", "to: 5")) ==
        "overlap 0-5 b a; ");
}

TEST_CASE("a delegation, however far, is no overlap, and neither is carrying out") {
  CHECK(compared(mandate("a", "statutory", "") + mandate("x", "execution", "to: 5") +
                 mandate("b", "delegation", "to: 9", "vgr", ", delegated_from: a") +
                 mandate("c", "subdelegation", "to: 5", "nu", ", delegated_from: b")) == "");
  CHECK(compared(mandate("a", "statutory", "") +
                 mandate("b", "delegation", "to: 9", "vgr", ", delegated_from: a") +
                 mandate("c", "delegation", "from: 6, to: 12", "vgr", ", delegated_from: a")) ==
        "overlap 6-9 b c; ");
}

TEST_CASE("mandates meet only where one place lies under the other") {
  CHECK(compared(mandate("a", "statutory", "to: 9", "nu") +
                 mandate("b", "statutory", "to: 9", "su")) == "gap 10- nu; gap 10- su; ");
  CHECK(compared(mandate("a", "statutory", "", "vgr") + mandate("b", "statutory", "to: 9", "nu")) ==
        "overlap 0-9 b a; ");
  CHECK(compared(mandate("a", "statutory", "to: 9", "nu, su") +
                 mandate("b", "statutory", "from: 5", "nu, su")) == "overlap 5-9 a b; ");
}

TEST_CASE("a wider matter's mandate closes gaps and overlaps none of the narrower one's") {
  auto wide = mandate("b", "statutory", "to: 10");
  wide.replace(wide.find("inkop"), 5, "wide");
  CHECK(compared(mandate("a", "statutory", "from: 10") + wide) == "");
}

}  // namespace waymark::test
