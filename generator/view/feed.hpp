// The newest decisions and governing documents, for programs that follow the site.
#pragma once

#include <string>
#include <vector>

#include "view/content_changes.hpp"
#include "view/context.hpp"

namespace waymark {

struct FeedEntry {
  std::string id;  // a tag: URI (RFC 4151), the same for as long as the entity is
  std::string title;
  std::string url;  // of its page, from anywhere
  std::string summary;
  std::string category;
  Day day;  // on which it was decided
};

struct Feed {
  std::string id;
  std::string title;
  std::string language;
  std::string author;
  std::string home;  // address of the start page
  std::string self;  // address of the feed
  Day updated;       // the day of the newest entry; without entries, of the snapshot
  std::vector<FeedEntry> entries;
};

// At most the hundred newest, newest first: what holds on the snapshot's day and was decided by
// then. A decision is left out while it is planned, a document while it is a draft, and both where
// no full day is known. site.yaml must have a `base_url`: a feed is read far from its site.
Feed make_feed(const ViewContext& context);

// Where the feed of changes lies, from the site's root.
inline constexpr std::string_view changes_feed = "changes.atom";

// What has changed in the content, the newest first: each entity on the day its text last changed;
// what is gone, and what git has not yet, is not among them. At most a hundred.
Feed make_changes_feed(const ViewContext& context, const ContentChanges& changes);

}  // namespace waymark
