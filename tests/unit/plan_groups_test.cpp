// A plan's activities on a day: their states, their groups, and the pages of a large plan.
#include "view/plan_groups.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>

#include "commands/load.hpp"
#include "repository.hpp"

namespace waymark::test {
namespace {

struct Fixture {
  explicit Fixture(const std::string& areas) {
    MemoryFileSystem disk;
    copy_into(disk, "templates");
    disk.write("site.yaml", "title: Prov\n");
    disk.write("content/units/units.yaml",
               "- {id: vgr, title: VGR, type: organisation}\n"
               "- {id: it, title: IT, type: staff, parent: vgr}\n"
               "- {id: hr, title: HR, type: staff, parent: vgr}\n");
    disk.write("content/plans/plans.yaml",
               "- {id: plan, title: Plan, organisation: vgr, areas: [" + areas + "]}\n");
    Options options;
    options.as_of = Day{2025, 10, 14};
    loaded = load(options, disk);
    snapshot.emplace(*loaded.portal, loaded.as_of, 1);
    vocabulary.emplace(loaded.words);
    addresses.emplace(loaded.site);
    rights.emplace(*snapshot);
    learning.emplace(*snapshot, working_hours(loaded.site));
    standings.emplace(*snapshot, warn_days(loaded.site));
    lineages.emplace(*snapshot);
    calendar.emplace(*snapshot);
    context.emplace(ViewContext{loaded.site, *snapshot, *addresses, *vocabulary, loaded.revision,
                                *rights, term_uses, *learning, *calendar, *standings, *lineages,
                                loaded.assets.addresses, true});
    groups.emplace(*context, *as<Plan>(snapshot->find("plan")));
  }

  // "Påbörjade: a b": each group with its activities.
  std::vector<std::string> of(PlanList list) const {
    std::vector<std::string> lines;
    for (const auto& group : groups->groups(list)) {
      auto line = group.title + ":";
      for (const auto i : group.activities) {
        line += " " + groups->activities()[i].activity->id.value;
      }
      lines.push_back(std::move(line));
    }
    return lines;
  }

  Loaded loaded;
  std::optional<Snapshot> snapshot;
  std::optional<Vocabulary> vocabulary;
  std::optional<Addresses> addresses;
  std::optional<Rights> rights;
  std::optional<Learning> learning;
  std::optional<DocumentStandings> standings;
  std::optional<Lineages> lineages;
  std::optional<Calendar> calendar;
  TermUses term_uses;
  std::optional<ViewContext> context;
  std::optional<PlanGroups> groups;
};

std::string activity(const std::string& id, const std::string& more) {
  return fmt::format("{{id: {0}, title: Gör {0}{1}}}, ", id, more);
}

std::string area(const std::string& id, const std::string& activities) {
  return fmt::format("{{id: {0}, title: Område {0}, activities: [{1}]}}, ", id, activities);
}

using Lines = std::vector<std::string>;

// One of three is for `it`, the rest for `hr`.
std::string many(std::size_t count, std::size_t first) {
  std::string all;
  for (auto i = first; i < first + count; ++i) {
    all += activity(fmt::format("nr{}", i),
                    i % 3 == 0 ? ", responsible: [it]" : ", responsible: [hr], measure: M");
  }
  return all;
}

}  // namespace

TEST_CASE("an activity is late from the day after its end, if it is neither done nor dropped") {
  const Fixture portal(area("ett", activity("today", ", to: 2025-10-14, status: started") +
                                       activity("yesterday", ", to: 2025-10-13, status: started") +
                                       activity("month", ", to: 2025-10") +
                                       activity("last-month", ", to: 2025-09, status: paused") +
                                       activity("done", ", to: 2024, status: done") +
                                       activity("told", ", to: 2024, done_on: 2024-02") +
                                       activity("dropped", ", to: 2024, status: dropped") +
                                       activity("begun", ", from: 2024")));
  CHECK(portal.of(PlanList::status) == Lines{"Försenade: yesterday last-month", "Påbörjade: today",
                                             "Läget anges inte: month begun", "Klara: done told",
                                             "Strukna: dropped"});
  CHECK(counts_in_words(*portal.vocabulary, portal.groups->counts()) ==
        "8 aktiviteter: 2 klara, 1 påbörjad, 2 försenade, 2 utan angivet läge, 1 struken");
}

TEST_CASE("who has most to do comes first, and what nobody has comes last") {
  const Fixture portal(
      area("ett", activity("a", ", responsible: [hr]") + activity("b", "")) +
      area("tva", activity("c", ", responsible: [it]") + activity("d", ", responsible: [it, hr]")) +
      area("tre", activity("e", ", responsible: [it]")));
  CHECK(portal.of(PlanList::responsible) ==
        Lines{"IT: c d e", "HR: a d", "Ingen ansvarig angiven: b"});
  CHECK(portal.of(PlanList::area) == Lines{"Område ett: a b", "Område tva: c d", "Område tre: e"});
}

TEST_CASE("what lacks responsible, time or measure is told; what is dropped lacks nothing") {
  const Fixture portal(area("ett", activity("a", ", responsible: [hr], from: 2025, measure: M") +
                                       activity("b", ", responsible: [hr]") +
                                       activity("c", ", to: 2026") +
                                       activity("d", ", status: dropped")));
  CHECK(portal.of(PlanList::gaps) ==
        Lines{"Ingen ansvarig angiven: c", "Utan tid: b", "Utan mått: b c"});
}

TEST_CASE("a plan of a hundred activities has its lists on its own page, of one more not") {
  CHECK_FALSE(Fixture(area("ett", many(100, 0))).groups->is_large());
  const Fixture portal(area("ett", many(101, 0)));
  const Linker linker(*portal.context, "../");
  const auto& groups = *portal.groups;
  REQUIRE(groups.is_large());
  CHECK(groups.url_of(linker, 0) == "../plans/plan_by-area.html#nr0");
  CHECK(groups.url_of(linker, 99) == "../plans/plan_by-area.html#nr99");
  CHECK(groups.url_of(linker, 100) == "../plans/plan_by-area-2.html#nr100");
}

TEST_CASE("a group that does not fit on its page goes on on the next, and nothing is lost") {
  // 150 in one area, none in another, 1 900 in the last: pages of 100 in full, of 1 000 lines.
  const Fixture portal(area("ett", many(150, 0)) + area("tom", "") + area("tva", many(1900, 150)));
  const auto& groups = *portal.groups;
  CHECK(groups.pages(PlanList::area).size() == 21);  // 2 050 by 100
  CHECK(groups.pages(PlanList::responsible).size() == 3);
  const Linker linker(*portal.context, "");
  const auto& areas = groups.groups(PlanList::area);
  CHECK(groups.url_of(linker, PlanList::area, areas[0]) == "plans/plan_by-area.html#ett");
  CHECK(groups.url_of(linker, PlanList::area, areas[2]) == "plans/plan_by-area-2.html#tva");
  // HR has 1 366 of them, from 0 to 2 049, and IT 684.
  const auto& responsible = groups.groups(PlanList::responsible);
  CHECK(responsible[1].title == "IT");
  CHECK(responsible[1].activities.size() == 684);
  CHECK(groups.url_of(linker, PlanList::responsible, responsible[1]) ==
        "plans/plan_by-responsible-2.html#responsible_it");
  std::set<std::size_t> seen;
  for (const auto& page : groups.pages(PlanList::responsible)) {
    std::size_t lines = 0;
    for (const auto& [group, begin, end] : page) {
      lines += end - begin;
      for (auto i = begin; i < end; ++i) seen.insert(group->activities[i]);
    }
    CHECK(lines <= 1000);
  }
  CHECK(seen.size() == 2050);
}

}  // namespace waymark::test
