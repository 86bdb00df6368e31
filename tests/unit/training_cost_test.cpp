// What trainings cost in time, against numbers computed by hand.
#include "project/training_cost.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "commands/load.hpp"
#include "project/dosing.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

constexpr std::string_view trainings =
    "- {id: web, title: Webb, organisation: vgr, area: quality, form: online, extent: 45 min,"
    " status: available, mandatory_for: [staff]}\n"
    "- {id: days, title: Dagar, organisation: vgr, area: quality, form: classroom,"
    " extent: \"2,5 dagar\", status: available}\n"
    "- {id: course, title: Kurs, organisation: vgr, area: leading, form: university-course,"
    " extent: 15 hp, status: planned}\n"
    "- {id: paused, title: Pausad, organisation: vgr, area: leading, form: online, extent: 1 dag,"
    " status: paused}\n"
    "- {id: unsaid, title: Utan omfattning, organisation: vgr, area: leading, form: online,"
    " status: available}\n";

// Managers who are new are managers of the same units, too.
constexpr std::string_view groups =
    "- {id: staff, title: Medarbetare, organisation: vgr, side: line, tier: 1, headcount:"
    " [{unit: north, count: 100}, {unit: south, count: 50}],"
    " doses: [{topic: quality, level: aware, trainings: [web]}]}\n"
    "- {id: managers, title: Chefer, organisation: vgr, side: line, tier: 2, headcount:"
    " [{unit: north, count: 10}, {unit: south, count: 4}],"
    " doses: [{topic: quality, level: leading, trainings: [web, days]}]}\n"
    "- {id: new, title: Nya chefer, organisation: vgr, side: line, tier: 2, headcount:"
    " [{unit: ward, count: 3}],"
    " doses: [{topic: quality, level: leading, trainings: [days]},"
    " {topic: leading, level: able, trainings: [course, paused, unsaid]}]}\n"
    "- {id: others, title: Andra, organisation: vgr, side: support, tier: 2,"
    " doses: [{topic: quality, level: aware, trainings: [web]}]}\n";

struct Fixture {
  Fixture() {
    MemoryFileSystem disk;
    copy_into(disk, "templates");
    disk.write("site.yaml", "title: Prov\nhours_per: {day: 8, credit: \"26,7\"}\n");
    disk.write("content/units/units.yaml",
               "- {id: vgr, title: VGR, type: organisation}\n"
               "- {id: north, title: Norr, type: hospital, parent: vgr}\n"
               "- {id: ward, title: Avdelningen, type: department, parent: north}\n"
               "- {id: south, title: Syd, type: hospital, parent: vgr}\n");
    disk.write("content/topics/topics.yaml",
               "- {id: quality, title: Kvalitet, organisation: vgr}\n"
               "- {id: leading, title: Ledarskap, organisation: vgr}\n");
    disk.write("content/trainings/trainings.yaml", std::string(trainings));
    disk.write("content/target-groups/groups.yaml", std::string(groups));
    Options options;
    options.as_of = Day{2025, 10, 14};
    loaded = load(options, disk);
    snapshot.emplace(*loaded.portal, loaded.as_of, 1);
    learning.emplace(*snapshot, working_hours(loaded.site));
    all = dosings(*snapshot, *learning);
  }

  [[nodiscard]] const TrainingCost& cost() const { return all.at(0).cost; }

  Loaded loaded;
  std::optional<Snapshot> snapshot;
  std::optional<Learning> learning;
  std::vector<Dosing> all;
};

std::string in_words(const std::vector<CostRow>& rows) {
  std::string words;
  for (const auto& row : rows) {
    words += fmt::format("{} {:g} ({:g}); ", row.of->id.value, row.hours.all, row.hours.mandatory);
  }
  return words;
}

}  // namespace

TEST_CASE("a training costs its hours times the people of the groups that need it") {
  const Fixture portal;
  REQUIRE(portal.all.size() == 1);
  CHECK(in_words(portal.cost().by_group()) ==
        "new 1261.5 (0); managers 290.5 (0); staff 112.5 (112.5); ");
  CHECK(in_words(portal.cost().by_unit()) ==
        "ward 1201.5 (0); north 282.5 (75); south 120.5 (37.5); ");
  CHECK(in_words(portal.cost().by_topic()) == "leading 1201.5 (0); quality 403 (112.5); ");
  CHECK(in_words(portal.cost().by_training()) ==
        "course 1201.5 (0); days 280 (0); web 123 (112.5); ");
  CHECK(portal.cost().total().all == doctest::Approx(1604.5));
  CHECK(portal.cost().total().mandatory == doctest::Approx(112.5));
}

TEST_CASE("numbers of groups that may be the same people are not added") {
  const Fixture portal;
  const auto& overlaps = portal.cost().overlaps();
  REQUIRE(overlaps.overlapping().size() == 1);
  std::vector<const TargetGroup*> members;
  for (const auto& row : portal.all.front().rows) members.push_back(row.group);
  CHECK(overlaps.overlapping().front().size() == 2);
  CHECK(people_of(members, overlaps) == 164);
  const auto left_out = std::count_if(portal.cost().loads().begin(), portal.cost().loads().end(),
                                      [](const TrainingLoad& load) { return !load.is_in_sums; });
  CHECK(left_out == 1);
}

TEST_CASE("what is asked for and not counted says why") {
  const Fixture portal;
  std::string told;
  for (const auto& each : portal.cost().uncounted()) {
    told += fmt::format("{} {}; ", each.what->id.value, static_cast<int>(each.reason));
  }
  CHECK(told == "paused 2; unsaid 1; others 0; ");
}

}  // namespace waymark::test
