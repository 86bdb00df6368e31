// The mirror: each central unit that is to be mirrored, beside its counterpart in every
// administration, with the gaps marked.
#pragma once

#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

// `counterparts`, or one of the two marks; a counterpart that nobody has asked for has both it and
// `is_outside`.
struct MirrorCellView {
  std::string label;  // the administration
  std::vector<ValueView> counterparts;
  bool is_gap = false;      // there should be one
  bool is_outside = false;  // the unit need not be mirrored here

  static constexpr auto fields() {
    return view_fields(view_field<&MirrorCellView::label>("label"),
                       view_field<&MirrorCellView::counterparts>("counterparts"),
                       view_field<&MirrorCellView::is_gap>("is_gap"),
                       view_field<&MirrorCellView::is_outside>("is_outside"));
  }
};

struct MirrorRowView {
  ValueView unit;
  std::vector<MirrorCellView> cells;
  std::string total;  // "2 av 3"

  static constexpr auto fields() {
    return view_fields(view_field<&MirrorRowView::unit>("unit"),
                       view_field<&MirrorRowView::cells>("cells"),
                       view_field<&MirrorRowView::total>("total"));
  }
};

struct MirrorTotalView {
  std::string label;  // the administration
  std::string total;

  static constexpr auto fields() {
    return view_fields(view_field<&MirrorTotalView::label>("label"),
                       view_field<&MirrorTotalView::total>("total"));
  }
};

// One organisation's mirror.
struct MirrorView {
  std::string organisation;  // empty where the page has only one
  std::string label;
  std::string told;  // "7 av 9 motsvarigheter finns."
  std::vector<LinkView> administrations;
  std::vector<MirrorRowView> rows;
  std::vector<MirrorTotalView> totals;
  std::string total;

  static constexpr auto fields() {
    return view_fields(
        view_field<&MirrorView::organisation>("organisation"),
        view_field<&MirrorView::label>("label"), view_field<&MirrorView::told>("told"),
        view_field<&MirrorView::administrations>("administrations"),
        view_field<&MirrorView::rows>("rows"), view_field<&MirrorView::totals>("totals"),
        view_field<&MirrorView::total>("total"));
  }
};

struct MirrorPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;  // the same for one organisation, or for all
  std::vector<MirrorView> mirrors;
  std::string none;  // said where no unit is to be mirrored

  static constexpr auto fields() {
    return view_fields(
        view_field<&MirrorPageView::shell>("shell"), view_field<&MirrorPageView::title>("title"),
        view_field<&MirrorPageView::summary>("summary"),
        view_field<&MirrorPageView::narrower>("narrower"),
        view_field<&MirrorPageView::mirrors>("mirrors"), view_field<&MirrorPageView::none>("none"));
  }
};

// Of `organisation`; of all where it is null.
MirrorPageView make_mirror_page(const ViewContext& context, const Menus& menus,
                                const Unit* organisation);

// The organisations that have a mirror of their own; none where there are not several.
std::vector<const Unit*> organisations_with_mirror(const Snapshot& snapshot);

}  // namespace waymark
