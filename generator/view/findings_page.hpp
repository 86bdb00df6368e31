// From finding to result: what answers each finding, what is done about it and what came of it.
#pragma once

#include "view/shell.hpp"
#include "view/trail_chapter.hpp"

namespace waymark {

struct FindingsPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> contents;
  std::optional<TrailTableView> findings;
  std::string none;                        // said where there is no finding
  std::vector<TrailChapterView> chapters;  // of the assignments that answer

  static constexpr auto fields() {
    return view_fields(view_field<&FindingsPageView::shell>("shell"),
                       view_field<&FindingsPageView::title>("title"),
                       view_field<&FindingsPageView::summary>("summary"),
                       view_field<&FindingsPageView::contents>("contents"),
                       view_field<&FindingsPageView::findings>("findings"),
                       view_field<&FindingsPageView::none>("none"),
                       view_field<&FindingsPageView::chapters>("chapters"));
  }
};

FindingsPageView make_findings_page(const ViewContext& context, const Menus& menus);

// The finding's place on the page.
inline std::string place_of(const Finding& finding) { return "finding_" + finding.id.value; }

}  // namespace waymark
