#include "export/atom.hpp"

#include <fmt/format.h>

#include "export/xml.hpp"

namespace waymark {
namespace {

std::string moment(const Day& day) { return to_string(day) + "T00:00:00Z"; }

void add(std::string& out, std::string_view element, std::string_view text) {
  if (text.empty()) return;
  fmt::format_to(std::back_inserter(out), "<{0}>{1}</{0}>\n", element, xml_escaped(text));
}

void add_link(std::string& out, std::string_view relation, std::string_view type,
              std::string_view url) {
  fmt::format_to(std::back_inserter(out), "<link rel=\"{}\" type=\"{}\" href=\"{}\"/>\n", relation,
                 type, xml_escaped(url));
}

// Readers show what has no summary as faulty, so that its title stands for it.
void add_entry(std::string& out, const FeedEntry& entry) {
  out += "<entry>\n";
  add(out, "id", entry.id);
  add(out, "title", entry.title);
  add(out, "updated", moment(entry.day));
  add_link(out, "alternate", "text/html", entry.url);
  fmt::format_to(std::back_inserter(out), "<category term=\"{}\"/>\n", xml_escaped(entry.category));
  add(out, "summary", entry.summary.empty() ? entry.title : entry.summary);
  out += "</entry>\n";
}

}  // namespace

std::string atom(const Feed& feed) {
  auto out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
      xml_escaped(feed.language));
  add(out, "id", feed.id);
  add(out, "title", feed.title);
  add(out, "updated", moment(feed.updated));
  out += "<author>\n";
  add(out, "name", feed.author);
  out += "</author>\n";
  add_link(out, "alternate", "text/html", feed.home);
  add_link(out, "self", "application/atom+xml", feed.self);
  add(out, "generator", "Waymark");
  for (const auto& entry : feed.entries) add_entry(out, entry);
  return out += "</feed>\n";
}

}  // namespace waymark
