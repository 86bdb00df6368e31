// A plan's checkpoints: the critical line in words, then as a picture, then every point with its
// times and its slack.
#pragma once

#include "model/plan.hpp"
#include "view/context.hpp"

namespace waymark {

struct PlanCheckpointsView {
  std::string told;                     // "Den kritiska linjen tar 19 månader och går genom …"
  std::optional<Group<LinkView>> line;  // its points, from the first to the last
  std::string note;                     // how to read the times
  Html picture;                         // empty for too many points
  TableView table;

  static constexpr auto fields() {
    return view_fields(view_field<&PlanCheckpointsView::told>("told"),
                       view_field<&PlanCheckpointsView::line>("line"),
                       view_field<&PlanCheckpointsView::note>("note"),
                       view_field<&PlanCheckpointsView::picture>("picture"),
                       view_field<&PlanCheckpointsView::table>("table"));
  }
};

std::optional<PlanCheckpointsView> make_plan_checkpoints(const ViewContext& context,
                                                         const Linker& linker, const Plan& plan);

}  // namespace waymark
