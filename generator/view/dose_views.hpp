// Doses as pages of target groups and trainings tell of them.
#pragma once

#include "view/learning_words.hpp"

namespace waymark {

struct DoseView {
  std::string id;          // to which links lead; empty where the dose stands on another page
  ValueView head;          // the topic, or the group
  ValueView beside;        // the other of the two, where it is told
  std::string level;       // "Kunna leda"
  std::string level_name;  // "leading", for the style sheet
  std::string reason;
  std::string share;
  bool is_example = false;

  static constexpr auto fields() {
    return view_fields(
        view_field<&DoseView::id>("id"), view_field<&DoseView::head>("head"),
        view_field<&DoseView::beside>("beside"), view_field<&DoseView::level>("level"),
        view_field<&DoseView::level_name>("level_name"), view_field<&DoseView::reason>("reason"),
        view_field<&DoseView::share>("share"), view_field<&DoseView::is_example>("is_example"));
  }
};

// Of one group, seen on its own page.
DoseView dose_of_group(const ViewContext& context, const Linker& linker, const TargetGroup& group,
                       const Dose& dose);

// The same seen from a training that it names.
DoseView dose_of_training(const ViewContext& context, const Linker& linker,
                          const DoseAsking& asking);

}  // namespace waymark
