// What an entity says in words: its fields of prose, and its body.
#pragma once

#include <functional>

#include "model/kinds.hpp"

namespace waymark {

// One text of an entity, to be read by WordReader.
struct Stretch {
  std::string_view text;
  const markdown::Body* body = nullptr;  // whose HTML it is; null for a field's value
  bool is_title = false;
  Span source;  // where it was written
};

// The fields that are no `verbatim`, in the order of their table with those of parts, then the
// body.
void for_each_stretch(const Entity& entity, const std::function<void(const Stretch&)>& visit);

// The body alone; an empty text where there is none.
Stretch body_of(const Entity& entity);

}  // namespace waymark
