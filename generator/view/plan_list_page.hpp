// A page of one list of a large plan's activities.
#pragma once

#include "view/plan_lists.hpp"
#include "view/shell.hpp"

namespace waymark {

struct PlanListPageView {
  ShellView shell;
  std::string title;
  std::string summary;
  std::string place;  // "Sida 2 av 3"; empty where there is only one
  std::optional<LinkView> previous;
  std::optional<LinkView> next;
  std::optional<Group<LinkView>> contents;
  std::vector<PlanGroupView> groups;

  static constexpr auto fields() {
    return view_fields(view_field<&PlanListPageView::shell>("shell"),
                       view_field<&PlanListPageView::title>("title"),
                       view_field<&PlanListPageView::summary>("summary"),
                       view_field<&PlanListPageView::place>("place"),
                       view_field<&PlanListPageView::previous>("previous"),
                       view_field<&PlanListPageView::next>("next"),
                       view_field<&PlanListPageView::contents>("contents"),
                       view_field<&PlanListPageView::groups>("groups"));
  }
};

PlanListPageView make_plan_list_page(const ViewContext& context, const Menus& menus,
                                     const PlanGroups& groups, PlanList list, std::size_t page);

}  // namespace waymark
