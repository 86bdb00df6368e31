// What decisions and documents came of one another over the years: as a picture along the years,
// and as a list in the same order that says the same.
#pragma once

#include "view/field_views.hpp"
#include "view/shell.hpp"
#include "view/standing_view.hpp"

namespace waymark {

struct LineageEntryView {
  std::string id;
  std::string date;  // may be empty
  std::string note;  // where the date comes from, when it is not the document's own
  bool is_date_example = false;
  std::string kind;
  LinkView link;
  std::optional<StandingView> standing;
  bool is_example = false;
  std::optional<Group<FactView>> facts;

  static constexpr auto fields() {
    return view_fields(
        view_field<&LineageEntryView::id>("id"), view_field<&LineageEntryView::date>("date"),
        view_field<&LineageEntryView::note>("note"),
        view_field<&LineageEntryView::is_date_example>("is_date_example"),
        view_field<&LineageEntryView::kind>("kind"), view_field<&LineageEntryView::link>("link"),
        view_field<&LineageEntryView::standing>("standing"),
        view_field<&LineageEntryView::is_example>("is_example"),
        view_field<&LineageEntryView::facts>("facts"));
  }
};

struct LineageYearView {
  std::string title;  // "2017"
  std::vector<LineageEntryView> entries;

  static constexpr auto fields() {
    return view_fields(view_field<&LineageYearView::title>("title"),
                       view_field<&LineageYearView::entries>("entries"));
  }
};

struct LineagePageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::string picture_label;
  Html picture;
  std::vector<LineageYearView> years;

  static constexpr auto fields() {
    return view_fields(view_field<&LineagePageView::shell>("shell"),
                       view_field<&LineagePageView::title>("title"),
                       view_field<&LineagePageView::summary>("summary"),
                       view_field<&LineagePageView::picture_label>("picture_label"),
                       view_field<&LineagePageView::picture>("picture"),
                       view_field<&LineagePageView::years>("years"));
  }
};

LineagePageView make_lineage_page(const ViewContext& context, const Menus& menus,
                                  const Lineage& lineage);

// The link from a document or decision to its place there; nothing where it stands alone.
std::optional<LinkView> link_to_lineage(const ViewContext& context, const Linker& linker,
                                        const Entity& entity);

}  // namespace waymark
