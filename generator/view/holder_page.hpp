// All that a role, unit or forum has a right to: the extract of a delegation order that is printed
// and filed.
#pragma once

#include "view/mandate_views.hpp"
#include "view/shell.hpp"

namespace waymark {

// The mandates about one matter.
struct MatterRowsView {
  ValueView matter;
  std::string width;  // of the table, in columns
  std::vector<RowView> rows;

  static constexpr auto fields() {
    return view_fields(view_field<&MatterRowsView::matter>("matter"),
                       view_field<&MatterRowsView::width>("width"),
                       view_field<&MatterRowsView::rows>("rows"));
  }
};

// The mandates of one sort, by matter.
struct RightChapterView {
  std::string id;
  std::string title;
  std::vector<RightNoteView> notes;
  std::vector<ColumnView> columns;
  std::vector<MatterRowsView> matters;

  static constexpr auto fields() {
    return view_fields(view_field<&RightChapterView::id>("id"),
                       view_field<&RightChapterView::title>("title"),
                       view_field<&RightChapterView::notes>("notes"),
                       view_field<&RightChapterView::columns>("columns"),
                       view_field<&RightChapterView::matters>("matters"));
  }
};

struct HolderPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  LinkView holder;
  bool has_examples = false;
  std::vector<RightChapterView> chapters;

  static constexpr auto fields() {
    return view_fields(view_field<&HolderPageView::shell>("shell"),
                       view_field<&HolderPageView::title>("title"),
                       view_field<&HolderPageView::summary>("summary"),
                       view_field<&HolderPageView::holder>("holder"),
                       view_field<&HolderPageView::has_examples>("has_examples"),
                       view_field<&HolderPageView::chapters>("chapters"));
  }
};

HolderPageView make_holder_page(const ViewContext& context, const Menus& menus,
                                const Entity& holder);

// The link to that page; nothing where the entity holds no mandate on the day.
std::optional<LinkView> link_to_mandates_of(const ViewContext& context, const Linker& linker,
                                            const Entity& holder);

}  // namespace waymark
