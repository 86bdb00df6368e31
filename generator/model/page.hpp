// Free Markdown: the start page, how-tos.
#pragma once

#include "model/entity.hpp"

namespace waymark {

struct Page : Entity {
  static constexpr std::string_view name = "page";
  static constexpr std::string_view folder = "pages";
  static constexpr bool needs_title = true;
  static FieldTable fields() { return {}; }
};

// The id of the page that the site opens with.
inline constexpr std::string_view start_page_id = "start";

}  // namespace waymark
