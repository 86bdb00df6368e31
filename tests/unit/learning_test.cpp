// What a target group needs to learn: order, hours, and what has no offering.
#include "project/learning.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "commands/load.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

// id, status, and other fields of a training in the topic `b`, which lies in `a`.
std::string training(const std::string& id, const std::string& status, const std::string& more) {
  return fmt::format(
      "- {{id: {0}, title: {0}, organisation: o, area: b, form: online, status: {1}{2}}}\n", id,
      status, more);
}

struct Fixture {
  explicit Fixture(const std::string& trainings, const std::string& doses,
                   const std::string& site = "title: Prov\n") {
    MemoryFileSystem disk;
    copy_into(disk, "templates");
    disk.write("site.yaml", site);
    disk.write("content/units/units.yaml", "- {id: o, title: O, type: organisation}\n");
    disk.write("content/topics/topics.yaml",
               "- {id: a, title: A, organisation: o}\n"
               "- {id: b, title: B, organisation: o, parent: a}\n"
               "- {id: c, title: C, organisation: o}\n");
    disk.write(
        "content/target-groups/groups.yaml",
        fmt::format("- {{id: g, title: G, organisation: o, side: line, tier: 1{}}}\n", doses));
    disk.write(
        "content/roles/roles.yaml",
        "- {id: r, title: R, kind: employed, unit: o, target_group: g}\n"
        "- {id: old, title: Old, kind: employed, unit: o, target_group: g, valid_to: 2024}\n");
    disk.write("content/trainings/trainings.yaml", trainings);
    Options options;
    options.as_of = Day{2025, 10, 14};
    loaded = load(options, disk);
    snapshot.emplace(*loaded.portal, loaded.as_of, 1);
    learning.emplace(*snapshot, working_hours(loaded.site));
  }

  const GroupNeeds& needs() const { return learning->needs(*as<TargetGroup>(snapshot->find("g"))); }

  // In order; `*` for mandatory, then the hours and why they are not counted.
  std::string trainings() const {
    constexpr std::string_view why[] = {"", "?", "-", "<"};
    std::string all;
    for (const auto& each : needs().trainings) {
      all += fmt::format("{}{}", each.training->id.value, each.is_mandatory ? "*" : "");
      if (each.hours) all += fmt::format("={}", *each.hours);
      all += fmt::format("{} ", why[static_cast<std::size_t>(each.counting)]);
    }
    return all;
  }

  std::string gaps() const {
    constexpr std::string_view reasons[] = {"none", "planned", "absent"};
    std::string all;
    for (const auto& gap : needs().gaps) {
      all += fmt::format("{}:{} ",
                         gap.training != nullptr ? gap.training->id.value : gap.dose->topic.id,
                         reasons[static_cast<std::size_t>(gap.reason)]);
    }
    return all;
  }

  Loaded loaded;
  std::optional<Snapshot> snapshot;
  std::optional<Learning> learning;
};

}  // namespace

TEST_CASE("hours are reckoned from extents by the site's day and credit") {
  const std::string trainings = training("web", "available", ", extent: 45 min") +
                                training("days", "available", ", extent: '2,5 dagar'") +
                                training("credits", "available", ", extent: 15 hp") +
                                training("week", "available", ", extent: 1 vecka") +
                                training("months", "available", ", extent: 3 mån");
  const std::string doses =
      ", doses: [{topic: b, level: aware, trainings: [web, days, credits, week, months]}]";
  const Fixture usual(trainings, doses);
  // 45/60 + 2.5 * 8 + 15 * 26.7 + 5 * 8; months tell no working time.
  CHECK(usual.trainings() == "web=0.75 days=20 credits=400.5 week=40 months? ");
  CHECK(usual.needs().hours.all == doctest::Approx(461.25));
  CHECK(usual.needs().hours.mandatory == 0);
  const Fixture own(trainings, doses, "title: Prov\nhours_per: {day: 7.5, credit: 20}\n");
  CHECK(own.trainings() == "web=0.75 days=18.75 credits=300 week=37.5 months? ");
}

TEST_CASE("mandatory trainings come first, then by level, and what leads to one before it") {
  const Fixture portal(
      training("expert", "available", ", extent: 4 tim, prerequisites: [middle]") +
          training("middle", "available", ", extent: 2 tim, prerequisites: [first]") +
          training("first", "available", ", extent: 1 tim") +
          training("safe", "available", ", extent: 3 tim, mandatory_for: [g]") +
          training("other", "available", ", extent: 8 tim, for_groups: [g]"),
      ", doses: [{topic: a, level: able, trainings: [expert, middle]},"
      " {topic: b, level: aware, trainings: [first, safe]}, {topic: c, level: none,"
      " trainings: [other]}]");
  CHECK(portal.trainings() == "safe*=3 first=1 middle=2 expert=4 ");
  CHECK(portal.needs().hours.all == 10);
  CHECK(portal.needs().hours.mandatory == 3);
  CHECK(portal.needs().offered.size() == 1);
  CHECK(portal.gaps().empty());
}

TEST_CASE("a prerequisite that leads back ends, and one that is not asked for is not added") {
  const Fixture portal(training("one", "available", ", prerequisites: [two, outside]") +
                           training("two", "available", ", prerequisites: [one]") +
                           training("outside", "available", ""),
                       ", doses: [{topic: b, level: aware, trainings: [one, two]}]");
  CHECK(portal.trainings() == "two? one? ");
}

TEST_CASE("what is not offered, and a part of what is counted, is not in the sum") {
  const Fixture portal(training("whole", "planned", ", extent: 2 dagar") +
                           training("part", "available", ", extent: 3 tim, part_of: whole") +
                           training("gone", "paused", ", extent: 5 tim, mandatory_for: [g]") +
                           training("ended", "ended", ", extent: 6 tim, for_groups: [g]"),
                       ", doses: [{topic: b, level: aware, trainings: [whole, part]}]");
  CHECK(portal.trainings() == "gone*=5- whole=16 part=3< ");
  CHECK(portal.needs().hours.all == 16);
  CHECK(portal.needs().offered.empty());
}

TEST_CASE(
    "gaps: a dose without training, one that is only planned, a mandatory one that is absent") {
  const Fixture portal(training("coming", "planned", "") +
                           training("must", "planned", ", mandatory_for: [g]") +
                           training("fit", "available", ", for_groups: [g]"),
                       ", doses: [{topic: c, level: able, trainings: [coming]}, {topic: a, level: "
                       "aware}, {topic: b, level: none}]");
  // The topic `a` is given by `fit`, in a topic below it.
  CHECK(portal.gaps() == "must:absent c:planned ");
  const Fixture bare("", ", doses: [{topic: c, level: able}]");
  CHECK(bare.gaps() == "c:none ");
}

TEST_CASE("what asks for a training and who must take it are known from the training, too") {
  const Fixture portal(training("t", "available", ", mandatory_for: [g, r]"),
                       ", doses: [{topic: b, level: able, trainings: [t]}]");
  const auto& training = *as<Training>(portal.snapshot->find("t"));
  REQUIRE(portal.learning->asking(training).size() == 1);
  CHECK(portal.learning->asking(training)[0].dose->topic.id == "b");
  CHECK(portal.learning->mandatory_for(*portal.snapshot->find("r")).size() == 1);
  CHECK(portal.learning->roles_of(*as<TargetGroup>(portal.snapshot->find("g"))).size() == 1);
}

}  // namespace waymark::test
