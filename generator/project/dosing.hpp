// Dosing: which target groups need how much of which topics, for each organisation.
#pragma once

#include <vector>

#include "project/training_cost.hpp"

namespace waymark {

// The topics under one that lies under none; it stands first where groups have doses in it.
struct TopicBlock {
  const Topic* root;
  std::vector<const Topic*> topics;
};

struct GroupDoses {
  const TargetGroup* group;
  std::vector<const Dose*> doses;  // by the topics of the blocks; null where nothing is written
};

// One organisation's: who needs how much of what, and what it costs. Everything in it holds on the
// snapshot's day.
struct Dosing {
  const Unit* organisation;  // null of groups that belong to none
  std::vector<TopicBlock> blocks;
  std::vector<GroupDoses> rows;        // by side, tier and alphabet
  std::vector<const Entity*> undosed;  // topics of the organisation in which no group has a dose
  TrainingCost cost;
};

// Of every organisation that has target groups, by the alphabet; of groups without one last.
std::vector<Dosing> dosings(const Snapshot& snapshot, const Learning& learning);

}  // namespace waymark
