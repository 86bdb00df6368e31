// What trainings cost in time: the hours of each times the people who are asked to take it.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "project/headcounts.hpp"
#include "project/learning.hpp"

namespace waymark {

// One training for one group.
struct TrainingLoad {
  const TargetGroup* group;
  const Training* training;
  bool is_mandatory;
  std::int64_t people;
  double hours;  // for each of them
  // False where a larger group that may be the same people takes the same training: sums count
  // that one.
  bool is_in_sums = true;
};

// Why something that is asked for has no hours here.
enum class NotCounted { no_headcount, no_extent, not_offered, part_of_counted, for_role };

struct Uncounted {
  NotCounted reason;
  const Entity* what;          // the group that has no number, else the training
  const Entity* by = nullptr;  // the whole that is counted, the role that must take it
};

// The hours of one group, unit, topic or training.
struct CostRow {
  const Entity* of = nullptr;  // null of a topic that the readers may not see
  LearningHours hours;
};

// The current roles that must take trainings, by their organisation: they have no number of people.
std::unordered_map<const Entity*, std::vector<Uncounted>> trainings_of_roles(
    const Snapshot& snapshot, const Learning& learning);

// Of the groups of one organisation. No sum adds groups that may be the same people: of those, each
// training is counted for the largest.
class TrainingCost {
 public:
  TrainingCost(const Snapshot& snapshot, const Learning& learning,
               const std::vector<const TargetGroup*>& groups,
               const std::vector<Uncounted>& of_roles);

  // By group, in the order given, then in the order that the group takes them.
  [[nodiscard]] const std::vector<TrainingLoad>& loads() const { return loads_; }
  [[nodiscard]] const std::vector<Uncounted>& uncounted() const { return uncounted_; }
  [[nodiscard]] const Overlaps& overlaps() const { return overlaps_; }

  [[nodiscard]] LearningHours total() const;

  // What costs most comes first. Those of a group are its own, whatever other groups there are; the
  // others add up to the total.
  [[nodiscard]] std::vector<CostRow> by_group() const;
  [[nodiscard]] std::vector<CostRow> by_unit() const;
  [[nodiscard]] std::vector<CostRow> by_topic() const;
  [[nodiscard]] std::vector<CostRow> by_training() const;

 private:
  Overlaps overlaps_;
  std::vector<TrainingLoad> loads_;
  std::vector<Uncounted> uncounted_;
};

}  // namespace waymark
