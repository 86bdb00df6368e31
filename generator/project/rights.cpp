#include "project/rights.hpp"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

// Chains that go on for longer are nobody's organisation; each page that follows one stops here.
constexpr int longest_chain = 50;
constexpr std::size_t most_of_wider_matters = 50;

const Matter* wider(const Matter& matter) { return as<Matter>(matter.parent.target); }

std::int64_t lowest_amount(const Mandate& mandate) {
  const auto& ranges = mandate.limit;
  const auto lowest = std::min_element(
      ranges.begin(), ranges.end(),
      [](const AmountRange& a, const AmountRange& b) { return a.from.value < b.from.value; });
  return lowest == ranges.end() ? 0 : lowest->from.value;
}

bool comes_before(const Mandate* a, const Mandate* b) {
  return std::make_tuple(right_of(*a), lowest_amount(*a)) <
         std::make_tuple(right_of(*b), lowest_amount(*b));
}

template <class Map>
const typename Map::mapped_type& found_in(const Map& map, const Entity& entity) {
  static const typename Map::mapped_type none;
  const auto found = map.find(&entity);
  return found == map.end() ? none : found->second;
}

// The current entities of one kind, by the alphabet.
template <class Kind, class Visit>
void each_current(const Snapshot& snapshot, Visit visit) {
  for (const auto* entity : snapshot.of_kind(kind_of<Kind>)) {
    if (snapshot.is_current(*entity)) visit(*as<Kind>(entity));
  }
}

}  // namespace

Right right_of(const Mandate& mandate) {
  const auto& kind = mandate.kind_of_right;
  if (kind.is("execution")) return Right::execution;
  return kind.is("signing") || kind.is("attest") ? Right::signature : Right::decision;
}

std::string_view currency_of(const Matter& matter) {
  const auto* at = &matter;
  for (int left = longest_chain; at != nullptr && left > 0; at = wider(*at), --left) {
    if (at->measured_in.is_set()) return at->measured_in.value;
  }
  return {};
}

Rights::Rights(const Snapshot& snapshot) {
  each_current<Mandate>(snapshot, [&](const Mandate& mandate) {
    if (mandate.matter.target != nullptr) about_[mandate.matter.target].push_back(&mandate);
    const auto* holder = mandate.holder.target;
    if (holder == nullptr) return;
    auto& held = held_[holder];
    if (held.empty()) holders_.push_back(holder);
    held.push_back(&mandate);
  });
  for (auto& [matter, mandates] : about_) {
    std::stable_sort(mandates.begin(), mandates.end(), comes_before);
  }
  snapshot.sort(holders_);
  each_current<DecisionPath>(snapshot, [&](const DecisionPath& path) {
    if (path.matter.target != nullptr) paths_[path.matter.target].push_back(&path);
  });
  each_current<Matter>(snapshot, [&](const Matter& matter) {
    const auto* above = wider(matter);
    const bool is_part = above != nullptr && snapshot.is_current(*above);
    (is_part ? parts_[above] : roots_).push_back(&matter);
  });
}

Covering Rights::covering(const Matter& matter) const {
  Covering covering{found_in(about_, matter), nullptr};
  auto left = most_of_wider_matters;
  const auto* at = wider(matter);
  for (int level = 1; at != nullptr && level < longest_chain; at = wider(*at), ++level) {
    const auto& more = found_in(about_, *at);
    if (more.size() > left) {
      covering.more = at;
      break;
    }
    left -= more.size();
    covering.mandates.insert(covering.mandates.end(), more.begin(), more.end());
  }
  return covering;
}

const std::vector<const DecisionPath*>& Rights::paths(const Matter& matter) const {
  const auto* at = &matter;
  for (int left = longest_chain; left > 1; --left) {
    const auto& found = found_in(paths_, *at);
    if (!found.empty() || wider(*at) == nullptr) return found;
    at = wider(*at);
  }
  return found_in(paths_, *at);
}

const std::vector<const Matter*>& Rights::parts(const Matter& matter) const {
  return found_in(parts_, matter);
}

const std::vector<const Mandate*>& Rights::held_by(const Entity& holder) const {
  return found_in(held_, holder);
}

}  // namespace waymark
