// The page of a metric: the latest value beside the target, the series as a chart and as a table.
#pragma once

#include "view/entity_page.hpp"

namespace waymark {

struct MetricLatestView {
  std::string value;       // "3 420 deltagare"
  std::string period;      // "2024"
  std::string target;      // "4 000 deltagare"; empty without one
  std::string difference;  // "580 under målet"; empty without a target
  bool is_example = false;

  static constexpr auto fields() {
    return view_fields(view_field<&MetricLatestView::value>("value"),
                       view_field<&MetricLatestView::period>("period"),
                       view_field<&MetricLatestView::target>("target"),
                       view_field<&MetricLatestView::difference>("difference"),
                       view_field<&MetricLatestView::is_example>("is_example"));
  }
};

struct MetricPageView {
  ShellView shell;
  HeaderView header;
  std::optional<MetricLatestView> latest;
  std::string none;  // said where nothing has been measured
  std::optional<Group<FactView>> keys;
  std::optional<Group<LinkView>> views;
  Html picture;
  std::string picture_label;
  std::string cut;  // says that the axis does not begin at nought; empty when it does
  std::optional<TableView> values;
  std::string csv;  // where the values are as a file; empty without any
  std::optional<Group<LinkView>> contents;
  Html body;
  std::optional<Group<RelationView>> relations;
  std::optional<Group<FactView>> about;

  static constexpr auto fields() {
    return view_fields(
        view_field<&MetricPageView::shell>("shell"), view_field<&MetricPageView::header>("header"),
        view_field<&MetricPageView::latest>("latest"), view_field<&MetricPageView::none>("none"),
        view_field<&MetricPageView::keys>("keys"), view_field<&MetricPageView::views>("views"),
        view_field<&MetricPageView::picture>("picture"),
        view_field<&MetricPageView::picture_label>("picture_label"),
        view_field<&MetricPageView::cut>("cut"), view_field<&MetricPageView::values>("values"),
        view_field<&MetricPageView::csv>("csv"),
        view_field<&MetricPageView::contents>("contents"),
        view_field<&MetricPageView::body>("body"),
        view_field<&MetricPageView::relations>("relations"),
        view_field<&MetricPageView::about>("about"));
  }
};

MetricPageView make_metric_page(const ViewContext& context, const Menus& menus,
                                const Metric& metric, Html body);

}  // namespace waymark
