// A parsed body, where its links lead, and the terms in it -> HTML. A pure function of what it is
// given.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/html.hpp"
#include "render/glossary.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

// The address and the name of what a link leads to, seen from the page that holds it.
struct LinkText {
  std::string url;
  std::string name;  // stands where an author wrote no text
};

// `open.links` and `targets` are of equal length and in one order. A term leads to its definition,
// which append_definitions (glossary.hpp) writes.
Html close_body(const markdown::Body& open, const std::vector<LinkText>& targets,
                const std::vector<TermMark>& terms);

}  // namespace waymark
