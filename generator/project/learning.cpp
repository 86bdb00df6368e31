#include "project/learning.hpp"

#include <algorithm>
#include <unordered_set>

#include "check/training_rules.hpp"

namespace waymark {
namespace {

using TrainingsOf = std::unordered_map<const Entity*, std::vector<const Training*>>;

template <class Map>
const typename Map::mapped_type& found_in(const Map& map, const Entity& entity) {
  static const typename Map::mapped_type none;
  const auto found = map.find(&entity);
  return found == map.end() ? none : found->second;
}

// The current trainings by each entity that a list of references of theirs names.
template <class Field>
TrainingsOf trainings_by(const Snapshot& snapshot, Field field) {
  TrainingsOf found;
  for (const auto* entity : snapshot.of_kind(kind_of<Training>)) {
    if (!snapshot.is_current(*entity)) continue;
    const auto* training = as<Training>(entity);
    for (const auto& each : (training->*field).items) {
      if (each.target == nullptr) continue;
      auto& of_target = found[each.target];
      if (of_target.empty() || of_target.back() != training) of_target.push_back(training);
    }
  }
  return found;
}

// A circle of topics, which its own rule tells of, is followed once round.
bool lies_in(const Training& training, const Entity& topic, std::size_t most) {
  const auto* at = as<Topic>(training.area.target);
  for (std::size_t i = 0; at != nullptr && i < most; ++i) {
    if (at == &topic) return true;
    at = as<Topic>(at->parent.target);
  }
  return false;
}

// The needs of one group.
class NeedsMaker {
 public:
  NeedsMaker(const Snapshot& snapshot, const WorkingHours& working,
             const std::vector<const Training*>& mandatory,
             const std::vector<const Training*>& for_group)
      : snapshot_(snapshot), working_(working), mandatory_(mandatory), for_group_(for_group) {}

  GroupNeeds make(const TargetGroup& group) {
    for (const auto& dose : group.doses) {
      if (dose.level.is_set() && !dose.level.is("none")) needs_.doses.push_back(&dose);
    }
    ask();
    put_in_order();
    count();
    add_offered();
    add_gaps();
    std::stable_sort(
        needs_.doses.begin(), needs_.doses.end(),
        [](const Dose* one, const Dose* other) { return one->level.index > other->level.index; });
    return std::move(needs_);
  }

 private:
  void ask() {
    for (const auto* training : mandatory_) ask(*training, true, nullptr);
    for (const auto* dose : needs_.doses) {
      for (const auto& each : dose->trainings.items) {
        const auto* training = as<Training>(each.target);
        if (training != nullptr && snapshot_.is_current(*training)) ask(*training, false, dose);
      }
    }
  }

  void ask(const Training& training, bool is_mandatory, const Dose* dose) {
    const auto [place, is_new] = places_.try_emplace(&training, needs_.trainings.size());
    if (is_new) {
      needs_.trainings.push_back({&training, is_mandatory, dose, std::nullopt, Counting::counted});
      return;
    }
    auto& known = needs_.trainings[place->second];
    const bool is_lower =
        dose != nullptr && (known.dose == nullptr || dose->level.index < known.dose->level.index);
    if (is_lower) known.dose = dose;
  }

  void put_in_order() {
    const auto level = [](const NeededTraining& each) {
      return each.dose == nullptr ? 0 : each.dose->level.index;
    };
    auto& trainings = needs_.trainings;
    std::stable_sort(trainings.begin(), trainings.end(),
                     [&](const NeededTraining& one, const NeededTraining& other) {
                       if (one.is_mandatory != other.is_mandatory) return one.is_mandatory;
                       return level(one) < level(other);
                     });
    for (std::size_t i = 0; i < trainings.size(); ++i) places_[trainings[i].training] = i;
    std::vector<bool> is_placed(trainings.size());
    std::vector<NeededTraining> ordered;
    for (std::size_t i = 0; i < trainings.size(); ++i) place_with_before(i, is_placed, ordered);
    trainings = std::move(ordered);
  }

  // What leads to it comes first, as far as it is asked for; kept on a list of its own, since
  // chains may be long. One that is placed is not looked at again, which ends a circle.
  void place_with_before(std::size_t place, std::vector<bool>& is_placed,
                         std::vector<NeededTraining>& ordered) {
    struct Step {
      std::size_t place;
      std::size_t next = 0;  // the prerequisite to look at
    };
    std::vector<Step> way;
    const auto enter = [&](std::size_t at) {
      if (is_placed[at]) return;
      is_placed[at] = true;
      way.push_back({at});
    };
    enter(place);
    while (!way.empty()) {
      auto& step = way.back();
      const auto& before = needs_.trainings[step.place].training->prerequisites.items;
      if (step.next == before.size()) {
        ordered.push_back(needs_.trainings[step.place]);
        way.pop_back();
        continue;
      }
      const auto found = places_.find(before[step.next++].target);
      if (found != places_.end()) enter(found->second);
    }
  }

  void count() {
    for (auto& each : needs_.trainings) {
      const auto& extent = each.training->extent;
      if (extent.is_set()) each.hours = hours_in(extent.duration, working_);
      if (!each.hours) each.counting = Counting::no_extent;
      if (!is_offered(*each.training, snapshot_.as_of())) each.counting = Counting::not_offered;
      if (each.counting == Counting::counted) has_hours_.insert(each.training);
    }
    for (auto& each : needs_.trainings) {
      if (each.counting != Counting::counted) continue;
      each.whole = whole_of(*each.training);
      if (each.whole != nullptr) {
        each.counting = Counting::part_of_counted;
        continue;
      }
      needs_.hours.all += *each.hours;
      if (each.is_mandatory) needs_.hours.mandatory += *each.hours;
    }
  }

  // The nearest whole that the group takes and that has hours.
  [[nodiscard]] const Training* whole_of(const Training& training) const {
    auto left = has_hours_.size();
    const auto* whole = as<Training>(training.part_of.target);
    for (; whole != nullptr && left > 0; --left) {
      if (has_hours_.contains(whole)) return whole;
      whole = as<Training>(whole->part_of.target);
    }
    return nullptr;
  }

  void add_offered() {
    for (const auto* training : for_group_) {
      const bool is_extra = !places_.contains(training) && !training->status.is("ended");
      if (is_extra) needs_.offered.push_back(training);
    }
  }

  void add_gaps() {
    for (const auto& each : needs_.trainings) {
      if (each.is_mandatory && !each.training->status.is("available")) {
        needs_.gaps.push_back({GapReason::mandatory_absent, nullptr, each.training});
      }
    }
    for (const auto* dose : needs_.doses) add_gap_of(*dose);
  }

  void add_gap_of(const Dose& dose) {
    bool is_planned = false;
    for (const auto* training : giving(dose)) {
      if (!is_offered(*training, snapshot_.as_of())) continue;
      if (training->status.is("available")) return;
      is_planned = true;
    }
    needs_.gaps.push_back(
        {is_planned ? GapReason::only_planned : GapReason::no_training, &dose, nullptr});
  }

  // Those that the dose names, and those for the group in its topic.
  [[nodiscard]] std::vector<const Training*> giving(const Dose& dose) const {
    std::vector<const Training*> all;
    for (const auto& each : dose.trainings.items) {
      if (const auto* training = as<Training>(each.target)) all.push_back(training);
    }
    const auto most = snapshot_.of_kind(kind_of<Topic>).size();
    for (const auto* list : {&mandatory_, &for_group_}) {
      for (const auto* training : *list) {
        const auto* topic = dose.topic.target;
        if (topic != nullptr && lies_in(*training, *topic, most)) all.push_back(training);
      }
    }
    return all;
  }

  const Snapshot& snapshot_;
  const WorkingHours& working_;
  const std::vector<const Training*>& mandatory_;
  const std::vector<const Training*>& for_group_;
  GroupNeeds needs_;
  std::unordered_map<const Entity*, std::size_t> places_;  // of the trainings asked for
  std::unordered_set<const Entity*> has_hours_;
};

}  // namespace

Learning::Learning(const Snapshot& snapshot, const WorkingHours& working)
    : working_(working), mandatory_(trainings_by(snapshot, &Training::mandatory_for)) {
  const auto for_groups = trainings_by(snapshot, &Training::for_groups);
  for (const auto* entity : snapshot.of_kind(kind_of<TargetGroup>)) {
    const auto& group = *as<TargetGroup>(entity);
    auto needs = NeedsMaker(snapshot, working_, mandatory_for(group), found_in(for_groups, group))
                     .make(group);
    if (snapshot.is_current(group)) {
      add_asking(group, needs);
      if (!mandatory_for(group).empty()) with_mandatory_.push_back(&group);
    }
    needs_.emplace(&group, std::move(needs));
  }
  for (auto& [training, doses] : asking_) {
    std::stable_sort(doses.begin(), doses.end(),
                     [](const DoseAsking& one, const DoseAsking& other) {
                       return one.dose->level.index < other.dose->level.index;
                     });
  }
  for (const auto* entity : snapshot.of_kind(kind_of<Role>)) {
    const auto* group = as<Role>(entity)->target_group.target;
    if (group != nullptr && snapshot.is_current(*entity)) roles_[group].push_back(as<Role>(entity));
  }
}

void Learning::add_asking(const TargetGroup& group, const GroupNeeds& needs) {
  for (const auto* dose : needs.doses) {
    for (const auto& each : dose->trainings.items) {
      if (each.target != nullptr) asking_[each.target].push_back({&group, dose});
    }
  }
}

const GroupNeeds& Learning::needs(const TargetGroup& group) const { return needs_.at(&group); }

std::optional<double> Learning::hours(const Training& training) const {
  if (!training.extent.is_set()) return std::nullopt;
  return hours_in(training.extent.duration, working_);
}

const std::vector<DoseAsking>& Learning::asking(const Training& training) const {
  return found_in(asking_, training);
}

const std::vector<const Training*>& Learning::mandatory_for(const Entity& who) const {
  return found_in(mandatory_, who);
}

const std::vector<const Role*>& Learning::roles_of(const TargetGroup& group) const {
  return found_in(roles_, group);
}

}  // namespace waymark
