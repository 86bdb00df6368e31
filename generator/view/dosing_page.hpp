// The dosing matrix: target groups against topics, how much each needs to know, and how many they
// are.
#pragma once

#include "view/context.hpp"
#include "view/dosing_volume.hpp"
#include "view/shell.hpp"

namespace waymark {

// A topic, or those that lie under one.
struct DosingHeadView {
  std::string text;
  std::string url;
  std::string width;     // in columns; empty for one topic that heads its own column
  bool is_tall = false;  // stands beside a head that has others under it

  static constexpr auto fields() {
    return view_fields(view_field<&DosingHeadView::text>("text"),
                       view_field<&DosingHeadView::url>("url"),
                       view_field<&DosingHeadView::width>("width"),
                       view_field<&DosingHeadView::is_tall>("is_tall"));
  }
};

struct DosingCellView {
  std::string topic;  // for those whose screen is too narrow for columns
  std::string level;  // the class that shades it; empty where nothing is written
  std::string text;   // "Känna till"
  std::string url;    // where the dose and its reason stand
  bool is_example = false;

  static constexpr auto fields() {
    return view_fields(
        view_field<&DosingCellView::topic>("topic"), view_field<&DosingCellView::level>("level"),
        view_field<&DosingCellView::text>("text"), view_field<&DosingCellView::url>("url"),
        view_field<&DosingCellView::is_example>("is_example"));
  }
};

struct DosingRowView {
  ValueView group;
  ValueView people;
  std::string hours;  // for each of them
  std::vector<DosingCellView> cells;

  static constexpr auto fields() {
    return view_fields(
        view_field<&DosingRowView::group>("group"), view_field<&DosingRowView::people>("people"),
        view_field<&DosingRowView::hours>("hours"), view_field<&DosingRowView::cells>("cells"));
  }
};

struct DosingSideView {
  std::string title;  // "Linjeorganisation"
  std::string width;  // of the table, in columns
  std::vector<DosingRowView> rows;

  static constexpr auto fields() {
    return view_fields(view_field<&DosingSideView::title>("title"),
                       view_field<&DosingSideView::width>("width"),
                       view_field<&DosingSideView::rows>("rows"));
  }
};

// One organisation's matrix.
struct DosingMatrixView {
  std::string organisation;  // empty where the page has only one
  std::string label;
  std::string told;                   // "22 målgrupper och 5 ämnesområden."
  bool is_example = false;            // all doses, so that it is said once
  bool numbers_are_examples = false;  // all of them, in the same way
  bool is_many = false;               // topics: more than paper has columns for
  std::optional<DosingVolumeView> volume;
  std::vector<DosingHeadView> heads;
  std::optional<Group<DosingHeadView>> topics;  // those that stand under heads
  std::vector<DosingSideView> sides;
  std::optional<Group<LinkView>> undosed;  // topics in which nobody has a dose

  static constexpr auto fields() {
    return view_fields(view_field<&DosingMatrixView::organisation>("organisation"),
                       view_field<&DosingMatrixView::label>("label"),
                       view_field<&DosingMatrixView::told>("told"),
                       view_field<&DosingMatrixView::is_example>("is_example"),
                       view_field<&DosingMatrixView::numbers_are_examples>("numbers_are_examples"),
                       view_field<&DosingMatrixView::is_many>("is_many"),
                       view_field<&DosingMatrixView::volume>("volume"),
                       view_field<&DosingMatrixView::heads>("heads"),
                       view_field<&DosingMatrixView::topics>("topics"),
                       view_field<&DosingMatrixView::sides>("sides"),
                       view_field<&DosingMatrixView::undosed>("undosed"));
  }
};

// A level of the doses and its shade.
struct DoseLevelView {
  std::string level;
  std::string text;

  static constexpr auto fields() {
    return view_fields(view_field<&DoseLevelView::level>("level"),
                       view_field<&DoseLevelView::text>("text"));
  }
};

struct DosingPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;  // the same for one organisation, or for all
  std::vector<DoseLevelView> levels;
  std::vector<DosingMatrixView> matrices;
  std::string none;  // said where no group has a dose

  static constexpr auto fields() {
    return view_fields(view_field<&DosingPageView::shell>("shell"),
                       view_field<&DosingPageView::title>("title"),
                       view_field<&DosingPageView::summary>("summary"),
                       view_field<&DosingPageView::narrower>("narrower"),
                       view_field<&DosingPageView::levels>("levels"),
                       view_field<&DosingPageView::matrices>("matrices"),
                       view_field<&DosingPageView::none>("none"));
  }
};

// Of `organisation`; of all where it is null.
DosingPageView make_dosing_page(const ViewContext& context, const Menus& menus,
                                const std::vector<Dosing>& dosings, const Unit* organisation);

}  // namespace waymark
