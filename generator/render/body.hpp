// A parsed body and where its links lead -> HTML. A pure function of what it is given.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/html.hpp"
#include "resolve/resolved.hpp"

namespace waymark {

// The address and the name of what a link leads to, seen from the page that holds it.
struct LinkText {
  std::string url;
  std::string name;  // stands where an author wrote no text
};

// `open.links` and `targets` are of equal length and in one order.
Html close_links(const markdown::Body& open, const std::vector<LinkText>& targets);

}  // namespace waymark
