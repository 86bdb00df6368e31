// What training costs in time: hours times people by target group, unit, topic and training, with
// what the numbers rest on and what they leave out.
#pragma once

#include "project/dosing.hpp"
#include "view/context.hpp"
#include "view/shell.hpp"

namespace waymark {

// The hours by one thing, as bars and as a table.
struct CostPartView {
  std::string title;
  std::string note;
  std::string label;  // of the picture
  Html picture;
  TableView table;

  static constexpr auto fields() {
    return view_fields(
        view_field<&CostPartView::title>("title"), view_field<&CostPartView::note>("note"),
        view_field<&CostPartView::label>("label"), view_field<&CostPartView::picture>("picture"),
        view_field<&CostPartView::table>("table"));
  }
};

// One organisation's.
struct CostView {
  std::string id;
  std::string heading;  // the organisation, where the page has several
  std::string label;    // of the totals
  std::optional<Group<FactView>> totals;
  bool has_examples = false;
  std::string none;  // said where nothing can be counted
  std::vector<CostPartView> parts;
  std::optional<Group<FactView>> overlaps;  // groups that may be the same people
  std::string uncounted_id;                 // empty where nothing is left out
  std::optional<TableView> uncounted;

  static constexpr auto fields() {
    return view_fields(
        view_field<&CostView::id>("id"), view_field<&CostView::heading>("heading"),
        view_field<&CostView::label>("label"), view_field<&CostView::totals>("totals"),
        view_field<&CostView::has_examples>("has_examples"), view_field<&CostView::none>("none"),
        view_field<&CostView::parts>("parts"), view_field<&CostView::overlaps>("overlaps"),
        view_field<&CostView::uncounted_id>("uncounted_id"),
        view_field<&CostView::uncounted>("uncounted"));
  }
};

struct CostPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::optional<Group<LinkView>> narrower;  // the same for one organisation, or for all
  std::vector<CostView> costs;
  std::vector<ColumnView> assumptions;
  LinkView matrix;
  std::string none;  // said where no group is asked to take a training

  static constexpr auto fields() {
    return view_fields(
        view_field<&CostPageView::shell>("shell"), view_field<&CostPageView::title>("title"),
        view_field<&CostPageView::summary>("summary"),
        view_field<&CostPageView::narrower>("narrower"), view_field<&CostPageView::costs>("costs"),
        view_field<&CostPageView::assumptions>("assumptions"),
        view_field<&CostPageView::matrix>("matrix"), view_field<&CostPageView::none>("none"));
  }
};

// Of `organisation`; of all where it is null.
CostPageView make_cost_page(const ViewContext& context, const Menus& menus,
                            const std::vector<Dosing>& dosings, const Unit* organisation);

}  // namespace waymark
