// The file of a new entity, for editors: what must be written stands first, and everything else
// that its kind can have stands below as comments, each with what it is, what it takes and an
// example. Taking away `# ` before a line writes its field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/site.hpp"
#include "resolve/resolved.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

// What hints are made from. `as_of` is the day that examples of dates show, and on which an id
// must not have ended to be proposed.
struct SkeletonContext {
  const Site& site;
  const Resolved& portal;
  const Vocabulary& vocabulary;
  Day as_of;
};

struct NewEntity {
  KindIndex kind;
  std::string id;
  std::string title;  // of a kind that needs none, the text that it is known by
};

// Markdown with front matter, in the site's language. A required field stands without a value, so
// that `check` tells of it until it is filled in.
std::string skeleton(const SkeletonContext& context, const NewEntity& entity);

// The names of the fields that the skeleton leaves to be filled in, in its order.
std::vector<std::string_view> fields_to_fill(KindIndex kind);

}  // namespace waymark
