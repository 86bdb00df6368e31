// A term and what it means (SKOS: Concept).
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Term : Entity {
  static constexpr std::string_view name = "term";
  static constexpr std::string_view folder = "terms";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Text definition;
  Text source;
  Texts synonyms;
  Refs<Term> see;
  Texts avoid;
};

}  // namespace waymark
