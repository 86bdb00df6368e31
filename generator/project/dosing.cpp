#include "project/dosing.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "model/kinds.hpp"

namespace waymark {
namespace {

// A circle of topics, which its own rule tells of, is followed once round.
const Topic* root_of(const Snapshot& snapshot, const Topic& topic) {
  const auto most = snapshot.of_kind(kind_of<Topic>).size();
  const auto* root = &topic;
  for (std::size_t i = 0; i < most; ++i) {
    const auto* parent = as<Topic>(root->parent.target);
    if (parent == nullptr || !snapshot.is_current(*parent)) break;
    root = parent;
  }
  return root;
}

const Topic* topic_of(const Snapshot& snapshot, const Dose& dose) {
  const auto* topic = as<Topic>(dose.topic.target);
  return topic != nullptr && snapshot.is_current(*topic) ? topic : nullptr;
}

class DosingMaker {
 public:
  DosingMaker(const Snapshot& snapshot, const std::vector<const TargetGroup*>& groups)
      : snapshot_(snapshot), groups_(groups) {}

  [[nodiscard]] std::vector<TopicBlock> blocks() const {
    std::unordered_map<const Entity*, std::vector<const Entity*>> topics;  // by root
    std::unordered_set<const Entity*> known;
    std::vector<const Entity*> roots;
    for (const auto* group : groups_) {
      for (const auto& dose : group->doses) {
        const auto* topic = topic_of(snapshot_, dose);
        if (topic == nullptr || !known.insert(topic).second) continue;
        const auto* root = root_of(snapshot_, *topic);
        auto& of_root = topics[root];
        if (of_root.empty()) roots.push_back(root);
        of_root.push_back(topic);
      }
    }
    snapshot_.sort(roots);
    std::vector<TopicBlock> blocks;
    for (const auto* root : roots) blocks.push_back(block_of(*root, std::move(topics.at(root))));
    return blocks;
  }

  [[nodiscard]] std::vector<GroupDoses> rows(const std::vector<TopicBlock>& blocks) const {
    std::unordered_map<const Entity*, std::size_t> places;
    for (const auto& block : blocks) {
      for (const auto* topic : block.topics) places.emplace(topic, places.size());
    }
    std::vector<GroupDoses> rows;
    for (const auto* group : groups_) rows.push_back(row_of(*group, places));
    return rows;
  }

 private:
  [[nodiscard]] TopicBlock block_of(const Entity& root, std::vector<const Entity*> topics) const {
    snapshot_.sort(topics);
    std::stable_partition(topics.begin(), topics.end(),
                          [&](const Entity* topic) { return topic == &root; });
    TopicBlock block{as<Topic>(&root), {}};
    for (const auto* topic : topics) block.topics.push_back(as<Topic>(topic));
    return block;
  }

  // Of two doses in one topic the higher stands.
  [[nodiscard]] GroupDoses row_of(
      const TargetGroup& group,
      const std::unordered_map<const Entity*, std::size_t>& places) const {
    GroupDoses row{&group, std::vector<const Dose*>(places.size(), nullptr)};
    for (const auto& dose : group.doses) {
      const auto* topic = topic_of(snapshot_, dose);
      if (topic == nullptr) continue;
      auto& place = row.doses[places.at(topic)];
      if (place == nullptr || place->level.index < dose.level.index) place = &dose;
    }
    return row;
  }

  const Snapshot& snapshot_;
  const std::vector<const TargetGroup*>& groups_;
};

// The current topics of each organisation that are no column and have none under them; by the
// alphabet.
void add_undosed(const Snapshot& snapshot, std::vector<Dosing>& dosings) {
  std::unordered_set<const Entity*> dosed;
  std::unordered_map<const Unit*, Dosing*> of_organisation;
  for (auto& dosing : dosings) {
    of_organisation.emplace(dosing.organisation, &dosing);
    for (const auto& block : dosing.blocks) {
      dosed.insert(block.root);
      dosed.insert(block.topics.begin(), block.topics.end());
    }
  }
  for (const auto* topic : snapshot.of_kind(kind_of<Topic>)) {
    if (!snapshot.is_current(*topic) || dosed.contains(topic)) continue;
    const auto found = of_organisation.find(snapshot.organisation_of(*topic));
    if (found != of_organisation.end()) found->second->undosed.push_back(topic);
  }
}

using GroupsOf = std::unordered_map<const Entity*, std::vector<const TargetGroup*>>;

// By organisation; of each by side, tier and alphabet.
GroupsOf current_groups(const Snapshot& snapshot) {
  GroupsOf groups;
  for (const auto* entity : snapshot.of_kind(kind_of<TargetGroup>)) {
    if (!snapshot.is_current(*entity)) continue;
    groups[snapshot.organisation_of(*entity)].push_back(as<TargetGroup>(entity));
  }
  for (auto& [organisation, members] : groups) {
    std::stable_sort(members.begin(), members.end(),
                     [](const TargetGroup* one, const TargetGroup* other) {
                       return std::tuple(one->side.index, one->tier.value) <
                              std::tuple(other->side.index, other->tier.value);
                     });
  }
  return groups;
}

}  // namespace

std::vector<Dosing> dosings(const Snapshot& snapshot, const Learning& learning) {
  auto groups = current_groups(snapshot);
  auto of_roles = trainings_of_roles(snapshot, learning);
  std::vector<const Entity*> organisations;
  for (const auto& [organisation, members] : groups) {
    if (organisation != nullptr) organisations.push_back(organisation);
  }
  snapshot.sort(organisations);
  if (groups.contains(nullptr)) organisations.push_back(nullptr);
  std::vector<Dosing> dosings;
  for (const auto* each : organisations) {
    const auto& members = groups.at(each);
    const DosingMaker maker(snapshot, members);
    auto blocks = maker.blocks();
    auto rows = maker.rows(blocks);
    dosings.push_back({as<Unit>(each),
                       std::move(blocks),
                       std::move(rows),
                       {},
                       TrainingCost(snapshot, learning, members, std::move(of_roles[each]))});
  }
  add_undosed(snapshot, dosings);
  return dosings;
}

}  // namespace waymark
