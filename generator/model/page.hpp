// Free Markdown: the start page, how-tos.
#pragma once

#include "model/entity.hpp"

namespace waymark {

// The plan and the year of a yearly report that the page introduces.
struct ReportOf : Record {
  Ref<Plan> plan;
  Number year;

  static FieldTable fields();
};

struct Page : Entity {
  static constexpr std::string_view name = "page";
  static constexpr std::string_view folder = "pages";
  static constexpr bool needs_title = true;
  static FieldTable fields();

  Records<ReportOf> report;
};

// The id of the page that the site opens with.
inline constexpr std::string_view start_page_id = "start";

}  // namespace waymark
