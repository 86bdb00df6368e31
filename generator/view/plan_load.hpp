// How the activities of a plan are shared between those who are responsible: bars, and the same in
// a table.
#pragma once

#include "view/plan_groups.hpp"

namespace waymark {

struct PlanLoadView {
  Html picture;
  TableView table;
  std::string note;  // said where those with least to do are left out

  static constexpr auto fields() {
    return view_fields(view_field<&PlanLoadView::picture>("picture"),
                       view_field<&PlanLoadView::table>("table"),
                       view_field<&PlanLoadView::note>("note"));
  }
};

// Nothing where nobody is responsible for anything.
std::optional<PlanLoadView> make_plan_load(const ViewContext& context, const Linker& linker,
                                           const PlanGroups& groups);

}  // namespace waymark
