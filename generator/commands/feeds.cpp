#include "commands/feeds.hpp"

#include "export/atom.hpp"
#include "export/icalendar.hpp"

namespace waymark {
namespace {

void add_calendar(const ViewContext& context, std::string path, const Forum* forum,
                  std::vector<SiteFile>& files) {
  files.push_back({std::move(path), false, [&context, forum](std::string& out) {
                     out += icalendar(make_calendar(context, forum));
                   }});
}

}  // namespace

void add_feeds(const ViewContext& context, std::vector<SiteFile>& files) {
  // iCalendar has no empty calendar (RFC 5545 3.6), and no page links to one.
  if (!context.calendar.all().empty()) {
    add_calendar(context, Addresses::calendar(), nullptr, files);
  }
  for (const auto* entity : context.snapshot.of_kind(kind_of<Forum>)) {
    const auto* forum = as<Forum>(entity);
    if (context.calendar.of(*forum).empty()) continue;
    add_calendar(context, context.addresses.calendar_of(*forum), forum, files);
  }
  if (!context.site.base_url.is_set()) return;
  files.push_back({Addresses::feed(), false,
                   [&context](std::string& out) { out += atom(make_feed(context)); }});
}

}  // namespace waymark
