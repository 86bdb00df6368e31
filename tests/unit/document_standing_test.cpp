// How documents stand on a day, when they are to be looked at, and what belongs to one lineage.
#include "project/document_standing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "commands/load.hpp"
#include "project/document_review.hpp"
#include "project/lineage.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr Day today{2025, 10, 14};

std::string document(const std::string& id, const std::string& more = "") {
  return fmt::format(
      "- {{id: {0}, title: Dokument {0}, organisation: vgr, document_type: routine{1}}}\n", id,
      more);
}

struct Fixture {
  explicit Fixture(const std::string& documents, const std::string& decisions = "[]") {
    MemoryFileSystem disk;
    copy_into(disk, "templates");
    disk.write("site.yaml", "title: Prov\n");
    disk.write("content/units/units.yaml", "- {id: vgr, title: VGR, type: organisation}\n");
    disk.write("content/documents/documents.yaml", documents);
    disk.write("content/decisions/decisions.yaml", decisions);
    Options options;
    options.as_of = today;
    loaded = load(options, disk);
    snapshot.emplace(*loaded.portal, loaded.as_of, 1);
  }

  const Document& document(const char* id) const { return *as<Document>(snapshot->find(id)); }

  std::string_view standing(const char* id, int warn_days = 90) const {
    return name_of(DocumentStandings(*snapshot, warn_days).of(document(id)));
  }

  // "2027-09-30 interval, 2026 content".
  std::string reviews(const char* id) const {
    constexpr std::string_view reasons[] = {"written", "interval", "content", "end"};
    std::string told;
    for (const auto& each : reviews_of(document(id))) {
      told += fmt::format("{}{} {}", told.empty() ? "" : ", ", to_string(each.date),
                          reasons[static_cast<std::size_t>(each.reason)]);
    }
    return told;
  }

  Loaded loaded;
  std::optional<Snapshot> snapshot;
};

std::string ids_of(const Lineage& lineage) {
  std::string ids;
  for (const auto& each : lineage) ids += each.entity->id.value + " ";
  return ids;
}

}  // namespace

TEST_CASE("a document stands as its dates, its status and its replacement say") {
  const Fixture portal(
      document("holds", ", valid_from: 2025-10-14, valid_to: 2026-01-13") +
      document("soon", ", valid_to: 2026-01-12") + document("last-day", ", valid_to: 2025-10-14") +
      document("open", ", valid_from: 2020") + document("coming", ", valid_from: 2025-10-15") +
      document("draft", ", status: draft") + document("ended", ", valid_to: 2025-10-13") +
      document("withdrawn", ", valid_to: 2030, status: withdrawn") +
      document("old", ", valid_to: 2030") + document("new", ", supersedes: old") +
      document("old-2", ", valid_to: 2030") +
      document("new-2", ", supersedes: old-2, valid_from: 2026") +
      document("old-3", ", valid_to: 2030") +
      document("new-3", ", supersedes: old-3, status: draft"));
  CHECK(portal.standing("holds") == "in-force");
  CHECK(portal.standing("soon") == "ending-soon");
  CHECK(portal.standing("soon", 89) == "in-force");
  CHECK(portal.standing("last-day", 0) == "ending-soon");
  CHECK(portal.standing("open") == "open-ended");
  CHECK(portal.standing("coming") == "coming");
  CHECK(portal.standing("draft") == "draft");
  CHECK(portal.standing("ended") == "ended");
  CHECK(portal.standing("withdrawn") == "ended");
  CHECK(portal.standing("old") == "replaced");
  CHECK(portal.standing("old-2") == "in-force");
  CHECK(portal.standing("old-3") == "in-force");
}

TEST_CASE("the next review is the written one, else an interval after the decision") {
  const Fixture portal(
      document("decided", ", decided_on: 2023-09-30, valid_from: 2024, review_interval: 2 år") +
      document("from", ", valid_from: 2024, valid_to: 2027, review_interval: 1 år") +
      document("written", ", decided_on: 2023, review_interval: 2 år, review_by: 2025-12-01") +
      document("content", ", content_period: 2026–2027, valid_to: 2030-12-31") +
      document("ends-first", ", decided_on: 2024, valid_to: 2025-11-30, review_interval: 2 år") +
      document("nothing", ", review_interval: 2 år"));
  CHECK(portal.reviews("decided") == "2025-09-30 interval");
  CHECK(portal.reviews("from") == "2025 interval, 2027 end");
  CHECK(portal.reviews("written") == "2025-12-01 written");
  CHECK(portal.reviews("content") == "2027 content, 2030-12-31 end");
  CHECK(portal.reviews("ends-first") == "2025-11-30 end");
  CHECK(portal.reviews("nothing") == "");
}

TEST_CASE("a lineage holds what is replaced, decided, of one case and rested on, in order") {
  const Fixture portal(
      document("a", ", decided_on: 2017") +
          document("b", ", supersedes: a, registry_number: RS 1") + document("c", ", parent: b") +
          document("d", ", registry_number: RS 1, decided_on: 2018-05-08") + document("alone"),
      "- {id: e, title: Beslut, body: vgr, date: 2023-12, about: [b]}\n"
      "- {id: f, title: Beslut, body: vgr, date: 2018-05-08, about: [d]}\n");
  const Lineages lineages(*portal.snapshot);
  REQUIRE(lineages.all().size() == 1);
  const auto& lineage = lineages.all().front();
  // `b` has no date of its own: it has that of the decision about it.
  CHECK(ids_of(lineage) == "a f d e b c ");
  CHECK(lineage[4].dated_by == "about");
  CHECK(lineage[2].dated_by == "decided_on");
  CHECK_FALSE(lineage[5].date.has_value());
  CHECK(newest_of(lineage).entity->id.value == "b");
  CHECK(lineages.of(portal.document("c")) == &lineage);
  CHECK(lineages.of(portal.document("alone")) == nullptr);
}

TEST_CASE("a lineage does not outgrow its picture: what rests on what goes before the limit") {
  std::string documents = document("top");
  for (int i = 0; i < 100; ++i) documents += document(fmt::format("d-{}", i), ", parent: top");
  documents += document("newer", ", supersedes: top");
  const Fixture portal(documents);
  const Lineages lineages(*portal.snapshot);
  REQUIRE(lineages.all().size() == 1);
  CHECK(lineages.all().front().size() == Lineages::most_members);
  CHECK(lineages.of(portal.document("newer")) == &lineages.all().front());
}

}  // namespace waymark::test
