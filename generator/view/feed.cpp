#include "view/feed.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/field_path.hpp"
#include "urls/site_address.hpp"

namespace waymark {
namespace {

constexpr std::size_t most = 100;

struct Dated {
  const Entity* entity;
  const DateValue* date;
  std::string_view field;
};

void add_current(const Snapshot& snapshot, Dated dated, std::vector<Dated>& found) {
  const auto& date = dated.date->date;
  const bool is_known = dated.date->is_set() && date.is_full();
  if (!is_known || snapshot.as_of() < date.first_day()) return;
  if (snapshot.is_current(*dated.entity)) found.push_back(dated);
}

std::vector<Dated> newest(const Snapshot& snapshot) {
  std::vector<Dated> found;
  for (const auto* entity : snapshot.of_kind(kind_of<Decision>)) {
    const auto& decision = *as<Decision>(entity);
    if (decision.status.is("planned")) continue;
    add_current(snapshot, {entity, &decision.date, "date"}, found);
  }
  for (const auto* entity : snapshot.of_kind(kind_of<Document>)) {
    const auto& document = *as<Document>(entity);
    if (document.status.is("draft")) continue;
    add_current(snapshot, {entity, &document.decided_on, "decided_on"}, found);
  }
  std::stable_sort(found.begin(), found.end(), [](const Dated& a, const Dated& b) {
    return b.date->date.first_day() < a.date->date.first_day();
  });
  if (found.size() > most) found.erase(found.begin() + most, found.end());
  return found;
}

// RFC 4151 wants a day on which the host was the site's. No id changes, so the day is written once
// for all sites.
std::string tag(const Site& site, std::string_view name) {
  return fmt::format("tag:{},2025:{}", site_name(site), name);
}

FeedEntry entry_of(const ViewContext& context, const Dated& dated) {
  const auto& entity = *dated.entity;
  FeedEntry entry;
  entry.id = tag(context.site, first_id(entity));
  entry.title = name_of(entity);
  const auto& marks = entity.illustrative;
  if (marks.all || is_marked(marks, dated.field)) {
    entry.title += fmt::format(" ({})", context.vocabulary.word("values.example"));
  }
  entry.url = address_of(context.site, context.addresses.page(entity));
  entry.summary = entity.summary.value;
  entry.category = context.vocabulary.one(entity.kind);
  entry.day = dated.date->date.first_day();
  return entry;
}

// A feed without entries; `title` is a word.
Feed empty_feed(const ViewContext& context, const std::string& path, std::string_view title) {
  const auto& site = context.site;
  Feed feed;
  feed.id = tag(site, path);
  feed.title = fmt::format("{} – {}", context.vocabulary.word(title), site.title.value);
  feed.language = site.language.value;
  const auto* organisation = as<Unit>(site.organisation.target);
  feed.author = organisation == nullptr ? site.title.value : std::string(name_of(*organisation));
  feed.home = address_of(site, {});
  feed.self = address_of(site, path);
  feed.updated = context.snapshot.as_of();
  return feed;
}

FeedEntry entry_of(const ViewContext& context, const ChangedEntity& entity, Day day) {
  FeedEntry entry;
  entry.id = tag(context.site, fmt::format("changed-{}", entity.first_id));
  entry.title = entity.title;
  entry.url = address_of(context.site, entity.url);
  for (const auto& change : entity.changes) {
    entry.summary += entry.summary.empty() ? change.text : fmt::format(". {}", change.text);
  }
  entry.category = entity.kind_word;
  entry.day = day;
  return entry;
}

void finish(Feed& feed) {
  std::stable_sort(feed.entries.begin(), feed.entries.end(),
                   [](const FeedEntry& a, const FeedEntry& b) { return b.day < a.day; });
  if (feed.entries.size() > most) feed.entries.resize(most);
  if (!feed.entries.empty()) feed.updated = feed.entries.front().day;
}

}  // namespace

Feed make_feed(const ViewContext& context) {
  auto feed = empty_feed(context, Addresses::feed(), "feed.title");
  for (const auto& dated : newest(context.snapshot)) {
    feed.entries.push_back(entry_of(context, dated));
  }
  finish(feed);
  return feed;
}

Feed make_changes_feed(const ViewContext& context, const ContentChanges& changes) {
  auto feed = empty_feed(context, std::string(changes_feed), "feed.content_changes");
  for (const auto& entity : changes.entities) {
    if (entity.is_gone || context.origins == nullptr) continue;
    const auto& day = context.origins->at(entity.file).changed;
    if (day) feed.entries.push_back(entry_of(context, entity, *day));
  }
  finish(feed);
  return feed;
}

}  // namespace waymark
