// What the people of each target group need to learn: the trainings that are asked of them, in the
// order to take them, their hours, and what has no offering.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "project/snapshot.hpp"
#include "project/working_hours.hpp"

namespace waymark {

// Whether a training's hours are in its group's sum, else why not.
enum class Counting { counted, no_extent, not_offered, part_of_counted };

// A training that a group must take, or that one of its doses names.
struct NeededTraining {
  const Training* training;
  bool is_mandatory;
  const Dose* dose;             // the lowest that names it; null where none does
  std::optional<double> hours;  // for one person; of all that tell their extent, counted or not
  Counting counting;
  const Training* whole = nullptr;  // the training that is counted in its place
};

enum class GapReason {
  no_training,      // nothing that can be taken, or is going to be, gives the dose
  only_planned,     // all that gives the dose is planned
  mandatory_absent  // the training is mandatory and cannot be taken today
};

struct LearningGap {
  GapReason reason;
  const Dose* dose;          // null where a mandatory training is absent
  const Training* training;  // the mandatory one; null where a dose has no training
};

struct LearningHours {
  double mandatory = 0;
  double all = 0;  // the mandatory ones with them
};

struct GroupNeeds {
  std::vector<const Dose*> doses;  // by level, the highest first; those of level none left out
  std::vector<NeededTraining> trainings;  // mandatory first, then by level; what leads to one of
                                          // them comes before it
  std::vector<const Training*> offered;   // for the group, and not asked of it; not ended
  std::vector<LearningGap> gaps;
  LearningHours hours;  // for one person
};

// A dose that names a training.
struct DoseAsking {
  const TargetGroup* group;
  const Dose* dose;
};

// Made once for all pages. Of what holds on the snapshot's day; needs of groups that do not hold
// are there, too, for their own pages.
class Learning {
 public:
  Learning(const Snapshot& snapshot, const WorkingHours& working);

  [[nodiscard]] const WorkingHours& working() const { return working_; }
  [[nodiscard]] const GroupNeeds& needs(const TargetGroup& group) const;

  // For one person; nothing where the extent tells no working time.
  [[nodiscard]] std::optional<double> hours(const Training& training) const;

  // The doses of current groups that name the training, by level, the lowest first.
  [[nodiscard]] const std::vector<DoseAsking>& asking(const Training& training) const;

  // The current trainings that are mandatory for a group or a role itself; by the alphabet.
  [[nodiscard]] const std::vector<const Training*>& mandatory_for(const Entity& who) const;

  // The current groups for which some training is mandatory; by the alphabet.
  [[nodiscard]] const std::vector<const TargetGroup*>& groups_with_mandatory() const {
    return with_mandatory_;
  }

  // The current roles that belong to a group; by the alphabet.
  [[nodiscard]] const std::vector<const Role*>& roles_of(const TargetGroup& group) const;

 private:
  void add_asking(const TargetGroup& group, const GroupNeeds& needs);

  WorkingHours working_;
  std::unordered_map<const Entity*, GroupNeeds> needs_;                        // by group
  std::unordered_map<const Entity*, std::vector<DoseAsking>> asking_;          // by training
  std::unordered_map<const Entity*, std::vector<const Training*>> mandatory_;  // by who
  std::vector<const TargetGroup*> with_mandatory_;
  std::unordered_map<const Entity*, std::vector<const Role*>> roles_;  // by group
};

}  // namespace waymark
