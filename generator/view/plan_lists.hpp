// A plan's activities in lists: the groups of one list, or what of them stands on one page.
#pragma once

#include "view/plan_activities.hpp"

namespace waymark {

struct PlanGroupView {
  std::string id;
  std::string title;
  std::string url;   // where the group stands, if not here
  std::string told;  // "17 aktiviteter: 4 klara"
  std::optional<LinkView> owner;
  std::vector<ActivityLineView> lines;
  std::vector<ActivityView> activities;  // in full

  static constexpr auto fields() {
    return view_fields(
        view_field<&PlanGroupView::id>("id"), view_field<&PlanGroupView::title>("title"),
        view_field<&PlanGroupView::url>("url"), view_field<&PlanGroupView::told>("told"),
        view_field<&PlanGroupView::owner>("owner"), view_field<&PlanGroupView::lines>("lines"),
        view_field<&PlanGroupView::activities>("activities"));
  }
};

// A list on the plan's own page: with its activities, or with links to the pages where they stand.
struct PlanListView {
  std::vector<PlanGroupView> groups;
  std::vector<PlanGroupView> links;
  std::optional<LinkView> all;

  [[nodiscard]] bool empty() const { return groups.empty() && links.empty() && !all; }

  static constexpr auto fields() {
    return view_fields(view_field<&PlanListView::groups>("groups"),
                       view_field<&PlanListView::links>("links"),
                       view_field<&PlanListView::all>("all"));
  }
};

class PlanLists {
 public:
  PlanLists(const ViewContext& context, const Linker& linker, const PlanGroups& groups)
      : context_(context), linker_(linker), groups_(groups), activities_(context, linker, groups) {}

  [[nodiscard]] PlanListView on_plan_page(PlanList list) const;

  [[nodiscard]] std::vector<PlanGroupView> on_page(PlanList list, std::size_t page) const;

 private:
  [[nodiscard]] PlanGroupView group_of(PlanList list, const PlanGroup& group) const;
  [[nodiscard]] std::string told_of(PlanList list, const PlanGroup& group) const;

  const ViewContext& context_;
  const Linker& linker_;
  const PlanGroups& groups_;
  ActivityViews activities_;
};

}  // namespace waymark
