#include "project/narrow_body.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

using markdown::Body;
using markdown::Heading;
using markdown::OpenLink;

struct Edit {
  std::uint32_t begin;
  std::uint32_t end;
  std::string text;
};

constexpr std::string_view link_end = "</a>";

// The bytes of the HTML that a link takes up, its end tag with it.
std::uint32_t end_of(const OpenLink& link) {
  return link.is_image ? link.at : link.text_at + static_cast<std::uint32_t>(link_end.size());
}

bool is_inside(std::uint32_t at, const std::vector<Edit>& edits) {
  return std::any_of(edits.begin(), edits.end(),
                     [&](const Edit& edit) { return edit.begin <= at && at < edit.end; });
}

std::uint32_t end_of(const Heading& heading, const Body& body) {
  return static_cast<std::uint32_t>(body.html.find("</h", heading.at));
}

// A heading that holds a hidden link says nothing in the contents, nor in its id.
void rename_headings(Body& body, const std::string& word, std::vector<Edit>& edits) {
  const auto links = edits;
  int number = 0;
  for (auto& heading : body.headings) {
    ++number;
    const auto end = end_of(heading, body);
    const bool is_told = std::any_of(links.begin(), links.end(), [&](const Edit& edit) {
      return heading.at <= edit.begin && edit.begin < end;
    });
    if (!is_told) continue;
    const auto id = fmt::format("hidden_{}", number);
    const auto tag = fmt::format("<h{} id=\"{}\">", heading.level, heading.id);
    edits.push_back({heading.at, heading.at + static_cast<std::uint32_t>(tag.size()),
                     fmt::format("<h{} id=\"{}\">", heading.level, id)});
    heading.id = id;
    heading.text = word;
  }
}

// Makes the edits, and moves everything that knows a place in the HTML.
void apply(std::vector<Edit> edits, Body& body) {
  std::sort(edits.begin(), edits.end(),
            [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  const auto moved = [&](std::uint32_t at) {
    auto place = static_cast<std::int64_t>(at);
    for (const auto& edit : edits) {
      if (edit.end > at) break;
      place += static_cast<std::int64_t>(edit.text.size()) - (edit.end - edit.begin);
    }
    return static_cast<std::uint32_t>(place);
  };
  std::string html;
  std::uint32_t at = 0;
  for (const auto& edit : edits) {
    html.append(body.html, at, edit.begin - at);
    html += edit.text;
    at = edit.end;
  }
  html.append(body.html, at);
  for (auto& link : body.links) {
    link.at = moved(link.at);
    link.text_at = moved(link.text_at);
  }
  for (auto& heading : body.headings) heading.at = moved(heading.at);
  body.html = std::move(html);
}

}  // namespace

bool narrow_body(Entity& entity, std::vector<BoundLink>& links, const std::vector<bool>& hidden,
                 const std::string& word) {
  std::vector<Edit> edits;
  for (std::size_t i = 0; i < links.size(); ++i) {
    const auto& link = entity.body->links[i];
    if (!hidden[i] || is_inside(link.at, edits)) continue;
    edits.push_back({link.at, end_of(link), fmt::format("<span class=\"hidden\">{}</span>", word)});
  }
  if (edits.empty()) return false;
  auto& body = entity.body.own();
  std::vector<OpenLink> kept_links;
  std::vector<BoundLink> kept_bound;
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (hidden[i] || is_inside(body.links[i].at, edits)) continue;
    kept_links.push_back(std::move(body.links[i]));
    kept_bound.push_back(std::move(links[i]));
  }
  // Targets point into the texts of the open links, which move.
  for (std::size_t i = 0; i < kept_links.size(); ++i) {
    kept_bound[i].target = parse_link(kept_links[i].destination);
    if (kept_bound[i].entity != nullptr) kept_bound[i].target.form = LinkForm::entity;
  }
  body.links = std::move(kept_links);
  links = std::move(kept_bound);
  rename_headings(body, word, edits);
  apply(std::move(edits), body);
  return true;
}

}  // namespace waymark
