// The trainings that a target group needs, in the order to take them, with their hours and what is
// counted.
#pragma once

#include "view/learning_words.hpp"

namespace waymark {

struct NeededTrainingView {
  ValueView training;
  std::vector<ValueView> why;  // mandatory; or the level and topic of the dose
  std::string hours;           // empty where nothing tells them
  std::string uncounted;       // why they are not in the sum
  std::vector<ValueView> status;
  std::optional<Group<ValueView>> outside;  // what it requires and the group is not asked to take

  static constexpr auto fields() {
    return view_fields(view_field<&NeededTrainingView::training>("training"),
                       view_field<&NeededTrainingView::why>("why"),
                       view_field<&NeededTrainingView::hours>("hours"),
                       view_field<&NeededTrainingView::uncounted>("uncounted"),
                       view_field<&NeededTrainingView::status>("status"),
                       view_field<&NeededTrainingView::outside>("outside"));
  }
};

struct NeededTrainingsView {
  std::vector<NeededTrainingView> rows;
  std::string total;    // "20,75 timmar"
  std::string counted;  // how it was reckoned, and how many are left out

  static constexpr auto fields() {
    return view_fields(view_field<&NeededTrainingsView::rows>("rows"),
                       view_field<&NeededTrainingsView::total>("total"),
                       view_field<&NeededTrainingsView::counted>("counted"));
  }
};

// Nothing where no training is asked of the group.
std::optional<NeededTrainingsView> needed_trainings(const ViewContext& context,
                                                    const Linker& linker, const TargetGroup& group);

// "minst 421,25 timmar per person, varav 30 minuter obligatoriska": at least, where some training
// does not tell its extent. Says so where none does.
std::string hours_in_words(const LearningWords& words, const GroupNeeds& needs);

// What has no offering, one sentence for each gap.
std::vector<ValueView> gaps_in_words(const ViewContext& context, const Linker& linker,
                                     const GroupNeeds& needs);

}  // namespace waymark
