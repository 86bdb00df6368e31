// How many people target groups are, and which groups may be the same people.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "project/snapshot.hpp"

namespace waymark {

// Of all the group's units that the readers may see; 0 where no number is written.
std::int64_t people_of(const TargetGroup& group);

// Of one of its units.
std::int64_t people_in(const GroupHeadcount& headcount);

// Groups may be the same people when they stand on one side and one tier and count people in the
// same unit, or one of them in a unit above the other's. Numbers of such groups are not added.
class Overlaps {
 public:
  // The groups belong to one organisation.
  Overlaps(const Snapshot& snapshot, const std::vector<const TargetGroup*>& groups);

  // The set of the group: two groups are in one where they may be the same people, by way of
  // others, too. Sets are numbered in the order of their first groups.
  [[nodiscard]] std::size_t set_of(const TargetGroup& group) const { return sets_.at(&group); }

  // The sets that hold more than one group, in the order given.
  [[nodiscard]] const std::vector<std::vector<const TargetGroup*>>& overlapping() const {
    return overlapping_;
  }

 private:
  std::unordered_map<const Entity*, std::size_t> sets_;
  std::vector<std::vector<const TargetGroup*>> overlapping_;
};

// People in all of the groups, those counted once that may be counted twice.
std::int64_t people_of(const std::vector<const TargetGroup*>& groups, const Overlaps& overlaps);

}  // namespace waymark
