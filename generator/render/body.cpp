#include "render/body.hpp"

#include <algorithm>
#include <cassert>

namespace waymark {
namespace {

void append_attribute(std::string& out, std::string_view name, std::string_view text) {
  out += ' ';
  out += name;
  out += "=\"";
  append_escaped(out, text);
  out += '"';
}

void append_tag(std::string& out, const markdown::OpenLink& link, const LinkText& target) {
  out += link.is_image ? "<img src=\"" : "<a href=\"";
  append_url(out, target.url);
  out += '"';
  if (link.is_image) append_attribute(out, "alt", link.alternative);
  if (!link.title.empty()) append_attribute(out, "title", link.title);
  out += '>';
}

// What is to be put in, and before which byte of the open HTML.
struct Insertion {
  std::uint32_t at;
  std::uint32_t link;
  bool is_tag;
};

std::vector<Insertion> insertions_of(const std::vector<markdown::OpenLink>& links) {
  std::vector<Insertion> insertions;
  insertions.reserve(links.size() * 2);
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    insertions.push_back({links[i].at, i, true});
    if (!links[i].is_image && !links[i].has_text)
      insertions.push_back({links[i].text_at, i, false});
  }
  std::stable_sort(insertions.begin(), insertions.end(),
                   [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
  return insertions;
}

}  // namespace

Html close_links(const markdown::Body& open, const std::vector<LinkText>& targets) {
  assert(open.links.size() == targets.size());
  const std::string_view html = open.html;
  Html closed;
  closed.bytes.reserve(html.size() + targets.size() * 64);
  std::uint32_t copied = 0;
  for (const auto& insertion : insertions_of(open.links)) {
    closed.bytes += html.substr(copied, insertion.at - copied);
    copied = insertion.at;
    const auto& target = targets[insertion.link];
    if (insertion.is_tag) {
      append_tag(closed.bytes, open.links[insertion.link], target);
    } else {
      append_escaped(closed.bytes, target.name);
    }
  }
  closed.bytes += html.substr(copied);
  return closed;
}

}  // namespace waymark
