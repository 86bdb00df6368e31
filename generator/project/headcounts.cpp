#include "project/headcounts.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "model/kinds.hpp"

namespace waymark {
namespace {

// Sets that grow together; each is known by its first member.
class Sets {
 public:
  explicit Sets(std::size_t count) : first_(count) { std::iota(first_.begin(), first_.end(), 0); }

  std::size_t first_of(std::size_t member) {
    while (first_[member] != member) {
      first_[member] = first_[first_[member]];
      member = first_[member];
    }
    return member;
  }

  void join(std::size_t one, std::size_t other) {
    const auto [first, last] = std::minmax({first_of(one), first_of(other)});
    first_[last] = first;
  }

 private:
  std::vector<std::size_t> first_;
};

// One side, one tier, one unit.
using Place = std::tuple<std::uint8_t, std::int64_t, const Entity*>;

const Unit* unit_above(const Unit& unit, Day day) {
  const auto* parent = parent_on(unit, day);
  return parent == nullptr ? nullptr : as<Unit>(parent->target);
}

// What is joined is told by the first group in each place, which stands for the others there.
void join_overlapping(const Snapshot& snapshot, const std::vector<const TargetGroup*>& groups,
                      Sets& sets) {
  const auto most_above = snapshot.of_kind(kind_of<Unit>).size();
  std::map<Place, std::size_t> first_in;
  const auto place_of = [&](std::size_t i, const Unit* unit) {
    return Place(groups[i]->side.index, groups[i]->tier.value, unit);
  };
  const auto each_unit = [&](auto visit) {
    for (std::size_t i = 0; i < groups.size(); ++i) {
      for (const auto& each : groups[i]->headcount) {
        if (people_in(each) > 0) visit(i, as<Unit>(each.unit.target));
      }
    }
  };
  each_unit([&](std::size_t i, const Unit* unit) { first_in.try_emplace(place_of(i, unit), i); });
  each_unit([&](std::size_t i, const Unit* unit) {
    for (std::size_t step = 0; unit != nullptr && step < most_above; ++step) {
      const auto found = first_in.find(place_of(i, unit));
      if (found != first_in.end()) sets.join(found->second, i);
      unit = unit_above(*unit, snapshot.as_of());
    }
  });
}

}  // namespace

std::int64_t people_of(const TargetGroup& group) {
  std::int64_t people = 0;
  for (const auto& each : group.headcount) people += people_in(each);
  return people;
}

std::int64_t people_in(const GroupHeadcount& headcount) {
  constexpr std::int64_t most = 10'000'000'000;  // more than there are, so that sums stay numbers
  if (headcount.unit.target == nullptr) return 0;
  return std::clamp<std::int64_t>(headcount.count.value, 0, most);
}

Overlaps::Overlaps(const Snapshot& snapshot, const std::vector<const TargetGroup*>& groups) {
  Sets sets(groups.size());
  join_overlapping(snapshot, groups, sets);
  std::map<std::size_t, std::vector<const TargetGroup*>> members;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    sets_.emplace(groups[i], sets.first_of(i));
    members[sets.first_of(i)].push_back(groups[i]);
  }
  for (auto& [first, set] : members) {
    if (set.size() > 1) overlapping_.push_back(std::move(set));
  }
}

std::int64_t people_of(const std::vector<const TargetGroup*>& groups, const Overlaps& overlaps) {
  std::map<std::size_t, std::int64_t> people;  // by set
  for (const auto* group : groups) {
    auto& most = people[overlaps.set_of(*group)];
    most = std::max(most, people_of(*group));
  }
  return std::accumulate(people.begin(), people.end(), std::int64_t{0},
                         [](std::int64_t sum, const auto& each) { return sum + each.second; });
}

}  // namespace waymark
