// What trainings cost in time: the hours of each times the people who are asked to take it.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/site.hpp"
#include "project/headcounts.hpp"

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

struct Hours {
  double mandatory = 0;
  double all = 0;  // the mandatory ones with them
};

// The hours of one group, unit, topic or training.
struct CostRow {
  const Entity* of;  // null of topics that the readers may not see
  Hours hours;
};

// The working hours of a day and of a higher education credit.
struct WorkingHours {
  double day = 8;
  double credit = 26.7;  // 60 make a year's 1,600 hours
};

// As the site says it.
WorkingHours working_hours(const Site& site);

// Nothing for months and years, which tell no working time.
std::optional<double> hours_in(const Duration& duration, const WorkingHours& working);

// The current trainings that are mandatory for roles, by the role's organisation.
std::unordered_map<const Entity*, std::vector<Uncounted>> trainings_for_roles(
    const Snapshot& snapshot);

// Of the groups of one organisation; nothing in it adds numbers of groups that may be the same
// people, but for the hours of the single groups.
class TrainingCost {
 public:
  TrainingCost(const Snapshot& snapshot, const WorkingHours& working,
               std::vector<const TargetGroup*> groups, const std::vector<Uncounted>& for_roles);

  [[nodiscard]] const std::vector<TrainingLoad>& loads() const { return loads_; }
  [[nodiscard]] const std::vector<Uncounted>& uncounted() const { return uncounted_; }
  [[nodiscard]] const Overlaps& overlaps() const { return overlaps_; }

  // For one of the group, whether its people are counted or not.
  [[nodiscard]] Hours for_each(const TargetGroup& group) const;

  [[nodiscard]] Hours total() const;
  // What costs most comes first. Those of a group are its own, whatever other groups there are; the
  // others add up to the total.
  [[nodiscard]] std::vector<CostRow> by_group() const;
  [[nodiscard]] std::vector<CostRow> by_unit() const;
  [[nodiscard]] std::vector<CostRow> by_topic() const;
  [[nodiscard]] std::vector<CostRow> by_training() const;

 private:
  std::vector<const TargetGroup*> groups_;
  Overlaps overlaps_;
  std::vector<TrainingLoad> loads_;
  std::vector<Uncounted> uncounted_;
  std::unordered_map<const Entity*, Hours> for_each_;  // by group
};

}  // namespace waymark
