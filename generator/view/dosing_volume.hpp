// How many people a dosing matrix is about, and how much is asked of them: the pyramid, and the
// same as a table.
#pragma once

#include "project/dosing.hpp"
#include "view/context.hpp"

namespace waymark {

struct DosingVolumeView {
  std::string label;
  std::string frame;      // what the picture's frame is called
  bool is_below = false;  // an organisation's heading
  Html picture;
  TableView table;

  static constexpr auto fields() {
    return view_fields(view_field<&DosingVolumeView::label>("label"),
                       view_field<&DosingVolumeView::frame>("frame"),
                       view_field<&DosingVolumeView::is_below>("is_below"),
                       view_field<&DosingVolumeView::picture>("picture"),
                       view_field<&DosingVolumeView::table>("table"));
  }
};

// Nothing where no group has a number of people. `name` is unique on the page.
std::optional<DosingVolumeView> dosing_volume(const ViewContext& context, const Dosing& dosing,
                                              const std::string& name);

}  // namespace waymark
