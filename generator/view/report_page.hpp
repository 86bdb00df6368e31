// The yearly report of a plan: made of the plan's activities and of metrics, and introduced by the
// text of the page that asks for it with `report`. Made to be printed.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

// "3 blev klara".
struct FigureView {
  std::string number;
  std::string text;

  static constexpr auto fields() {
    return view_fields(view_field<&FigureView::number>("number"),
                       view_field<&FigureView::text>("text"));
  }
};

struct ReportAreaView {
  ValueView area;
  std::string width;  // of its heading, in columns
  std::vector<RowView> rows;

  static constexpr auto fields() {
    return view_fields(view_field<&ReportAreaView::area>("area"),
                       view_field<&ReportAreaView::width>("width"),
                       view_field<&ReportAreaView::rows>("rows"));
  }
};

// A table of activities by area.
struct ReportTableView {
  std::string label;
  std::vector<ColumnView> columns;
  std::vector<ReportAreaView> areas;

  static constexpr auto fields() {
    return view_fields(view_field<&ReportTableView::label>("label"),
                       view_field<&ReportTableView::columns>("columns"),
                       view_field<&ReportTableView::areas>("areas"));
  }
};

struct ReportChapterView {
  std::string id;
  std::string title;
  std::string text = {};
  Html picture = {};  // says the same as the table
  std::optional<TableView> table = {};
  std::optional<ReportTableView> activities = {};

  static constexpr auto fields() {
    return view_fields(view_field<&ReportChapterView::id>("id"),
                       view_field<&ReportChapterView::title>("title"),
                       view_field<&ReportChapterView::text>("text"),
                       view_field<&ReportChapterView::picture>("picture"),
                       view_field<&ReportChapterView::table>("table"),
                       view_field<&ReportChapterView::activities>("activities"));
  }
};

struct ReportPageView {
  ShellView shell;
  HeaderView header;
  Group<FactView> control;  // plan, year, who writes it, day and version
  std::vector<FigureView> figures;
  std::optional<Group<LinkView>> contents;
  Html body;
  std::vector<ReportChapterView> chapters;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(view_field<&ReportPageView::shell>("shell"),
                       view_field<&ReportPageView::header>("header"),
                       view_field<&ReportPageView::control>("control"),
                       view_field<&ReportPageView::figures>("figures"),
                       view_field<&ReportPageView::contents>("contents"),
                       view_field<&ReportPageView::body>("body"),
                       view_field<&ReportPageView::chapters>("chapters"),
                       view_field<&ReportPageView::relations>("relations"),
                       view_field<&ReportPageView::about>("about"));
  }
};

// A page whose `report` names a plan that may be shown, and a year of the calendar.
bool is_report(const Page& page);

ReportPageView make_report_page(const ViewContext& context, const Menus& menus, const Page& page,
                                Html body);

}  // namespace waymark
