// How plans hang together: all that are related to a plan, by way of others too, as a picture and
// in words.
#pragma once

#include "view/context.hpp"

namespace waymark {

struct PlanRelationsView {
  Html picture;
  TableView table;
  std::string note;  // said where there are more plans than are shown

  static constexpr auto fields() {
    return view_fields(view_field<&PlanRelationsView::picture>("picture"),
                       view_field<&PlanRelationsView::table>("table"),
                       view_field<&PlanRelationsView::note>("note"));
  }
};

// Nothing for a plan that is related to none.
std::optional<PlanRelationsView> make_plan_relations(const ViewContext& context,
                                                     const Linker& linker, const Plan& plan);

}  // namespace waymark
