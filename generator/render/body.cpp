#include "render/body.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>

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
  enum class Sort : std::uint8_t { term_end, link_tag, link_text, term_tag };

  std::uint32_t at;
  Sort sort;
  std::uint32_t number;
};

using Sort = Insertion::Sort;

std::vector<Insertion> insertions_of(const std::vector<markdown::OpenLink>& links,
                                     const std::vector<TermMark>& terms) {
  std::vector<Insertion> insertions;
  insertions.reserve((links.size() + terms.size()) * 2);
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    insertions.push_back({links[i].at, Sort::link_tag, i});
    if (!links[i].is_image && !links[i].has_text)
      insertions.push_back({links[i].text_at, Sort::link_text, i});
  }
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    insertions.push_back({terms[i].at, Sort::term_tag, i});
    insertions.push_back({terms[i].at + terms[i].size, Sort::term_end, i});
  }
  // A term ends before what begins in the same place.
  std::stable_sort(
      insertions.begin(), insertions.end(), [](const Insertion& a, const Insertion& b) {
        return a.at != b.at ? a.at < b.at : (a.sort == Sort::term_end) > (b.sort == Sort::term_end);
      });
  return insertions;
}

void append_term_tag(std::string& out, const Term& term) {
  out += "<a class=\"term\" href=\"#term_";
  out += term.id.value;
  out += "\">";
}

}  // namespace

Html close_body(const markdown::Body& open, const std::vector<LinkText>& targets,
                const std::vector<TermMark>& terms) {
  assert(open.links.size() == targets.size());
  const std::string_view html = open.html;
  Html closed;
  auto& out = closed.bytes;
  out.reserve(html.size() + (targets.size() + terms.size()) * 64);
  std::uint32_t copied = 0;
  for (const auto& [at, sort, number] : insertions_of(open.links, terms)) {
    out += html.substr(copied, at - copied);
    copied = at;
    switch (sort) {
      case Sort::link_tag: append_tag(out, open.links[number], targets[number]); break;
      case Sort::link_text: append_escaped(out, targets[number].name); break;
      case Sort::term_tag: append_term_tag(out, *terms[number].term); break;
      case Sort::term_end: out += "</a>"; break;
    }
  }
  out += html.substr(copied);
  return closed;
}

}  // namespace waymark
