#include "project/training_cost.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "check/training_rules.hpp"
#include "model/kinds.hpp"

namespace waymark {
namespace {

struct Asked {
  const Training* training;
  bool is_mandatory;
};

// What is mandatory for the group, then what its doses name; each once.
std::vector<Asked> asked_of(const Snapshot& snapshot, const TargetGroup& group) {
  std::vector<Asked> asked;
  std::unordered_set<const Entity*> known;
  const auto add = [&](const Entity* entity, bool is_mandatory) {
    const auto* training = as<Training>(entity);
    if (training != nullptr && known.insert(training).second) {
      asked.push_back({training, is_mandatory});
    }
  };
  for (const auto* each : snapshot.current_naming(group, kind_of<Training>, "mandatory_for")) {
    add(each, true);
  }
  for (const auto& dose : group.doses) {
    if (dose.level.is("none")) continue;
    for (const auto& each : dose.trainings.items) add(each.target, false);
  }
  return asked;
}

class LoadMaker {
 public:
  LoadMaker(const Snapshot& snapshot, const WorkingHours& working)
      : snapshot_(snapshot), working_(working) {}

  void add(const TargetGroup& group) {
    const auto asked = asked_of(snapshot_, group);
    if (asked.empty()) return;
    const auto people = people_of(group);
    if (people == 0) tell(NotCounted::no_headcount, group);
    std::unordered_set<const Entity*> all;
    for (const auto& each : asked) {
      if (hours_of(*each.training)) all.insert(each.training);
    }
    for (const auto& each : asked) {
      const auto hours = hours_of(*each.training);
      if (!hours) continue;
      const auto* whole = whole_of(*each.training, all);
      if (whole != nullptr) {
        tell(NotCounted::part_of_counted, *each.training, whole);
        continue;
      }
      auto& for_one = for_each[&group];
      for_one.all += *hours;
      if (each.is_mandatory) for_one.mandatory += *hours;
      if (people == 0) continue;
      loads.push_back({&group, each.training, each.is_mandatory, people, *hours});
    }
  }

  std::vector<TrainingLoad> loads;
  std::vector<Uncounted> uncounted;
  std::unordered_map<const Entity*, Hours> for_each;  // by group

 private:
  // Tells why where there are none.
  std::optional<double> hours_of(const Training& training) {
    if (!is_offered(training, snapshot_.as_of())) {
      tell(NotCounted::not_offered, training);
      return std::nullopt;
    }
    auto hours =
        training.extent.is_set() ? hours_in(training.extent.duration, working_) : std::nullopt;
    if (!hours) tell(NotCounted::no_extent, training);
    return hours;
  }

  // The nearest whole of the training that the group is asked to take as well.
  [[nodiscard]] const Training* whole_of(const Training& training,
                                         const std::unordered_set<const Entity*>& asked) const {
    std::size_t left = snapshot_.of_kind(kind_of<Training>).size();
    const auto* whole = as<Training>(training.part_of.target);
    while (whole != nullptr && left-- > 0 && !asked.contains(whole)) {
      whole = as<Training>(whole->part_of.target);
    }
    return whole != nullptr && asked.contains(whole) ? whole : nullptr;
  }

  void tell(NotCounted reason, const Entity& what, const Entity* by = nullptr) {
    if (told_.emplace(reason, &what, by).second) uncounted.push_back({reason, &what, by});
  }

  const Snapshot& snapshot_;
  const WorkingHours& working_;
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

// Hours by what they are for, in the order of entities' numbers.
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
  std::map<std::int64_t, CostRow> rows_;
};

}  // namespace

TrainingCost::TrainingCost(const Snapshot& snapshot, const WorkingHours& working,
                           std::vector<const TargetGroup*> groups,
                           const std::vector<Uncounted>& for_roles)
    : groups_(std::move(groups)), overlaps_(snapshot, groups_) {
  LoadMaker maker(snapshot, working);
  for (const auto* group : groups_) maker.add(*group);
  loads_ = std::move(maker.loads);
  uncounted_ = std::move(maker.uncounted);
  uncounted_.insert(uncounted_.end(), for_roles.begin(), for_roles.end());
  for_each_ = std::move(maker.for_each);
  keep_largest_in_sums(loads_, overlaps_);
}

Hours TrainingCost::for_each(const TargetGroup& group) const {
  const auto found = for_each_.find(&group);
  return found == for_each_.end() ? Hours{} : found->second;
}

Hours TrainingCost::total() const {
  Hours total;
  for (const auto& row : by_training()) {
    total.all += row.hours.all;
    total.mandatory += row.hours.mandatory;
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

std::unordered_map<const Entity*, std::vector<Uncounted>> trainings_for_roles(
    const Snapshot& snapshot) {
  std::unordered_map<const Entity*, std::vector<Uncounted>> found;
  for (const auto* entity : snapshot.of_kind(kind_of<Training>)) {
    if (!snapshot.is_current(*entity)) continue;
    for (const auto& each : as<Training>(entity)->mandatory_for.items) {
      const auto* role = as<Role>(each.target);
      if (role == nullptr || !snapshot.is_current(*role)) continue;
      found[snapshot.organisation_of(*role)].push_back({NotCounted::for_role, entity, role});
    }
  }
  return found;
}

WorkingHours working_hours(const Site& site) {
  constexpr double thousand = 1000;
  WorkingHours working;
  for (const auto& each : site.hours_per) {
    if (each.day.thousandths > 0)
      working.day = static_cast<double>(each.day.thousandths) / thousand;
    if (each.credit.thousandths > 0) {
      working.credit = static_cast<double>(each.credit.thousandths) / thousand;
    }
  }
  return working;
}

std::optional<double> hours_in(const Duration& duration, const WorkingHours& working) {
  constexpr double minutes_per_hour = 60;
  constexpr double days_per_week = 5;
  const auto number = static_cast<double>(duration.thousandths) / 1000;
  switch (duration.unit) {
    case DurationUnit::minutes: return number / minutes_per_hour;
    case DurationUnit::hours: return number;
    case DurationUnit::days:
    case DurationUnit::working_days: return number * working.day;
    case DurationUnit::weeks: return number * days_per_week * working.day;
    case DurationUnit::credits: return number * working.credit;
    case DurationUnit::months:
    case DurationUnit::years: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace waymark
