#include "project/training_cost.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "model/kinds.hpp"

namespace waymark {
namespace {

NotCounted reason_of(Counting counting) {
  if (counting == Counting::not_offered) return NotCounted::not_offered;
  if (counting == Counting::part_of_counted) return NotCounted::part_of_counted;
  return NotCounted::no_extent;
}

class LoadMaker {
 public:
  void add(const TargetGroup& group, const GroupNeeds& needs) {
    const auto people = people_of(group);
    if (people == 0 && !needs.trainings.empty()) tell({NotCounted::no_headcount, &group});
    for (const auto& need : needs.trainings) {
      if (need.counting != Counting::counted) {
        tell({reason_of(need.counting), need.training, need.whole});
      } else if (people > 0) {
        loads.push_back({&group, need.training, need.is_mandatory, people, need.hours.value_or(0)});
      }
    }
  }

  // What several groups are asked for is told once.
  void tell(const Uncounted& each) {
    if (told_.emplace(each.reason, each.what, each.by).second) uncounted.push_back(each);
  }

  std::vector<TrainingLoad> loads;
  std::vector<Uncounted> uncounted;

 private:
  std::set<std::tuple<NotCounted, const Entity*, const Entity*>> told_;
};

// Of the groups that may be the same people, the one that is most counts for each training.
void keep_largest_in_sums(std::vector<TrainingLoad>& loads, const Overlaps& overlaps) {
  std::map<std::pair<std::size_t, std::uint32_t>, TrainingLoad*> largest;  // by set and training
  for (auto& load : loads) {
    auto& kept = largest[{overlaps.set_of(*load.group), load.training->number}];
    if (kept != nullptr) (load.people > kept->people ? *kept : load).is_in_sums = false;
    if (load.is_in_sums) kept = &load;
  }
}

// Hours by what they are for.
class Sums {
 public:
  void add(const Entity* of, const TrainingLoad& load, std::int64_t people) {
    if (people == 0) return;
    const auto hours = static_cast<double>(people) * load.hours;
    auto& row = rows_[of == nullptr ? std::numeric_limits<std::int64_t>::max() : of->number];
    row.of = of;
    row.hours.all += hours;
    if (load.is_mandatory) row.hours.mandatory += hours;
  }

  [[nodiscard]] std::vector<CostRow> by_hours() const {
    std::vector<CostRow> rows;
    for (const auto& [number, row] : rows_) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const CostRow& one, const CostRow& other) {
      return one.hours.all > other.hours.all;
    });
    return rows;
  }

 private:
  std::map<std::int64_t, CostRow> rows_;  // by number
};

}  // namespace

std::unordered_map<const Entity*, std::vector<Uncounted>> trainings_of_roles(
    const Snapshot& snapshot, const Learning& learning) {
  std::unordered_map<const Entity*, std::vector<Uncounted>> found;
  for (const auto* role : snapshot.of_kind(kind_of<Role>)) {
    if (!snapshot.is_current(*role)) continue;
    for (const auto* training : learning.mandatory_for(*role)) {
      found[snapshot.organisation_of(*role)].push_back({NotCounted::for_role, training, role});
    }
  }
  return found;
}

TrainingCost::TrainingCost(const Snapshot& snapshot, const Learning& learning,
                           const std::vector<const TargetGroup*>& groups,
                           const std::vector<Uncounted>& of_roles)
    : overlaps_(snapshot, groups) {
  LoadMaker maker;
  for (const auto* group : groups) maker.add(*group, learning.needs(*group));
  for (const auto& each : of_roles) maker.tell(each);
  loads_ = std::move(maker.loads);
  uncounted_ = std::move(maker.uncounted);
  keep_largest_in_sums(loads_, overlaps_);
}

LearningHours TrainingCost::total() const {
  LearningHours total;
  for (const auto& load : loads_) {
    if (!load.is_in_sums) continue;
    const auto hours = static_cast<double>(load.people) * load.hours;
    total.all += hours;
    if (load.is_mandatory) total.mandatory += hours;
  }
  return total;
}

std::vector<CostRow> TrainingCost::by_group() const {
  Sums sums;
  for (const auto& load : loads_) sums.add(load.group, load, load.people);
  return sums.by_hours();
}

std::vector<CostRow> TrainingCost::by_unit() const {
  Sums sums;
  for (const auto& load : loads_) {
    if (!load.is_in_sums) continue;
    for (const auto& each : load.group->headcount) {
      sums.add(each.unit.target, load, people_in(each));
    }
  }
  return sums.by_hours();
}

std::vector<CostRow> TrainingCost::by_topic() const {
  Sums sums;
  for (const auto& load : loads_) {
    if (load.is_in_sums) sums.add(load.training->area.target, load, load.people);
  }
  return sums.by_hours();
}

std::vector<CostRow> TrainingCost::by_training() const {
  Sums sums;
  for (const auto& load : loads_) {
    if (load.is_in_sums) sums.add(load.training, load, load.people);
  }
  return sums.by_hours();
}

}  // namespace waymark
