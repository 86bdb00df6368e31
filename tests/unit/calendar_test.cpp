// What happens when, which forums it concerns, and what a feed takes up.
#include "project/calendar.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "commands/load.hpp"
#include "export/atom.hpp"
#include "repository.hpp"
#include "urls/site_address.hpp"
#include "view/calendar_events.hpp"
#include "view/feed.hpp"

namespace waymark::test {
namespace {

constexpr std::string_view portal =
    "-- forums --\n"
    "- {id: board, title: Styrgrupp}\n"
    "- {id: guests, title: Gäster}\n"
    "-- meetings --\n"
    "- {id: late, title: Sen, forum: board, date: 2025-10-20, start: \"13:00\"}\n"
    "- {id: early, title: Tidig, forum: board, date: 2025-10-20, start: \"09:00\"}\n"
    "- {id: off, title: Inställd, forum: board, date: 2025-10-15, status: cancelled}\n"
    "- {id: both, title: Tillsammans, forum: board, date: 2025-10-21, with: [guests]}\n"
    "- {id: past, title: Förut, forum: board, date: 2025-10-01, status: held}\n"
    "- {id: today, title: I dag, forum: board, date: 2025-10-14, status: held}\n"
    "- {id: month, title: Månad, forum: board, date: 2025-11}\n"
    "- {id: gone, title: Borta, forum: board, date: 2025-10-16, valid_to: 2025-01-01}\n"
    "-- questions --\n"
    "- {id: ask, text: \"Vad?\", status: open, asked_of: [board], answer_by: 2025-10}\n"
    "- {id: told, text: \"Vad då?\", status: answered, asked_of: [board], answer_by: 2025-10-15}\n"
    "-- assignments --\n"
    "- {id: work, title: Arbete, within: board, deliver_by: 2025-12-01, status: active}\n"
    "- {id: done, title: Klart, within: board, deliver_by: 2025-12-02, status: delivered}\n"
    "-- documents --\n"
    "- {id: rules, title: Regler, document_type: policy, approved_by: board, "
    "review_by: 2026-01, decided_on: 2025-01-02, former_ids: [old-rules]}\n"
    "- {id: draft, title: Utkast, document_type: policy, decided_on: 2025-01-03, status: draft}\n"
    "-- decisions --\n"
    "- {id: taken, title: Taget & <klart>, body: board, date: 2025-10-14, illustrative: true}\n"
    "- {id: planned, title: Planerat, body: board, date: 2025-10-01, status: planned}\n"
    "- {id: future, title: Framtid, body: board, date: 2025-10-15}\n";

struct Fixture {
  explicit Fixture(std::string site = "base_url: https://portal.example.org:8443\n") {
    MemoryFileSystem disk;
    copy_into(disk, "templates");
    disk.write("site.yaml", "title: Prov\nlanguage: sv\n" + site);
    auto rest = portal;
    while (!rest.empty()) {
      const auto name = rest.substr(3, rest.find(" --\n") - 3);
      const auto end = std::min(rest.find("\n-- "), rest.size() - 1) + 1;
      const auto text = rest.substr(name.size() + 7, end - name.size() - 7);
      disk.write(fmt::format("content/{}/all.yaml", name), std::string(text));
      rest.remove_prefix(end);
    }
    Options options;
    options.as_of = Day{2025, 10, 14};
    loaded = load(options, disk);
    snapshot.emplace(*loaded.portal, loaded.as_of, 1);
    calendar.emplace(*snapshot);
    rights.emplace(*snapshot);
    learning.emplace(*snapshot, working_hours(loaded.site));
    standings.emplace(*snapshot, warn_days(loaded.site));
    lineages.emplace(*snapshot);
    addresses.emplace(loaded.site);
    vocabulary.emplace(loaded.words);
  }

  [[nodiscard]] const Forum& forum(const char* id) const { return *as<Forum>(snapshot->find(id)); }

  [[nodiscard]] ViewContext context() const {
    return {loaded.site,     *snapshot,  *addresses, *vocabulary,
            loaded.revision, *rights,    term_uses,  *learning,
            *calendar,       *standings, *lineages,  loaded.assets.addresses};
  }

  Loaded loaded;
  std::optional<Snapshot> snapshot;
  std::optional<Calendar> calendar;
  std::optional<Rights> rights;
  std::optional<Learning> learning;
  std::optional<DocumentStandings> standings;
  std::optional<Lineages> lineages;
  std::optional<Addresses> addresses;
  std::optional<Vocabulary> vocabulary;
  TermUses term_uses;
};

std::string told(const std::vector<CalendarEntry>& entries) {
  std::string text;
  for (const auto& each : entries) {
    text += fmt::format("{} {}\n", to_string(each.day), each.entity->id.value);
  }
  return text;
}

}  // namespace

TEST_CASE("a forum's calendar has what concerns it, in the order of days") {
  const Fixture fixture;
  CHECK(told(fixture.calendar->of(fixture.forum("board"))) ==
        "2025-10-01 past\n2025-10-14 today\n2025-10-15 off\n2025-10-20 early\n2025-10-20 late\n"
        "2025-10-21 both\n2025-10-31 ask\n2025-12-01 work\n2026-01-31 rules\n");
  CHECK(told(fixture.calendar->of(fixture.forum("guests"))) == "2025-10-21 both\n");
  CHECK(told(fixture.calendar->all()) == told(fixture.calendar->of(fixture.forum("board"))));
}

TEST_CASE("the next meeting is one that takes place and has not been held") {
  const Fixture fixture;
  CHECK(fixture.calendar->next_of(fixture.forum("board"))->id.value == "early");
  CHECK(fixture.calendar->next_of(fixture.forum("guests"))->id.value == "both");
  std::string ids;
  for (const auto* each : fixture.calendar->meetings_of(fixture.forum("board"))) {
    ids += each->id.value + " ";
  }
  CHECK(ids == "past today off early late both month ");
}

TEST_CASE("events keep their ids when an entity gets another") {
  const Fixture fixture;
  const auto events = make_calendar(fixture.context(), nullptr).events;
  CHECK(events.front().uid == "past.date@portal.example.org");
  CHECK(events.back().uid == "old-rules.review_by@portal.example.org");
  CHECK(events.back().url == "https://portal.example.org:8443/documents/rules.html");
  CHECK(events.back().title == "Ses över senast: Regler");
  CHECK(events[2].title == "Inställt: Inställd");
  CHECK(events[2].is_cancelled);
}

TEST_CASE("a site without an address has a name all the same, and its events have no address") {
  const Fixture fixture("");
  const auto events = make_calendar(fixture.context(), nullptr).events;
  CHECK(events.front().uid == "past.date@prov");
  CHECK(events.front().url == "");
}

TEST_CASE("a feed has what has been decided by the day, newest first") {
  const Fixture fixture;
  CHECK(atom(make_feed(fixture.context())) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"sv\">\n"
        "<id>tag:portal.example.org,2025:news.atom</id>\n"
        "<title>Nya beslut och styrdokument – Prov</title>\n"
        "<updated>2025-10-14T00:00:00Z</updated>\n"
        "<author>\n<name>Prov</name>\n</author>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"https://portal.example.org:8443/\"/>\n"
        "<link rel=\"self\" type=\"application/atom+xml\" "
        "href=\"https://portal.example.org:8443/news.atom\"/>\n"
        "<generator>Waymark</generator>\n"
        "<entry>\n<id>tag:portal.example.org,2025:taken</id>\n"
        "<title>Taget &amp; &lt;klart&gt; (Exempel)</title>\n"
        "<updated>2025-10-14T00:00:00Z</updated>\n"
        "<link rel=\"alternate\" type=\"text/html\" "
        "href=\"https://portal.example.org:8443/decisions/taken.html\"/>\n"
        "<category term=\"Beslut\"/>\n<summary>Taget &amp; &lt;klart&gt; (Exempel)</summary>\n"
        "</entry>\n"
        "<entry>\n<id>tag:portal.example.org,2025:old-rules</id>\n<title>Regler</title>\n"
        "<updated>2025-01-02T00:00:00Z</updated>\n"
        "<link rel=\"alternate\" type=\"text/html\" "
        "href=\"https://portal.example.org:8443/documents/rules.html\"/>\n"
        "<category term=\"Styrdokument\"/>\n<summary>Regler</summary>\n</entry>\n</feed>\n");
}

}  // namespace waymark::test
