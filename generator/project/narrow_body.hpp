// A body without the links that an audience may not see, nor what they say.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "resolve/resolved.hpp"

namespace waymark {

// Headings that told of something hidden got other ids.
class RenamedAnchors {
 public:
  void add(const Entity& entity, const std::string& from, const std::string& to) {
    names_[{&entity, from}] = to;
  }
  // Leads a link to the new place.
  void apply(BoundLink& link) const;
  [[nodiscard]] std::string_view find(const Entity& entity, std::string_view from) const;

 private:
  std::map<std::pair<const Entity*, std::string>, std::string> names_;
};

// `hidden` tells for each of the body's links whether it goes, and the files linked inside it.
void narrow_body(Entity& entity, std::vector<BoundLink>& links, const std::vector<bool>& hidden,
                 const std::string& word, RenamedAnchors& renamed);

}  // namespace waymark
