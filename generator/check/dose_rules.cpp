#include "check/dose_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.hpp"
#include "check/organisation_key.hpp"
#include "check/training_rules.hpp"
#include "model/validity.hpp"

namespace waymark {
namespace {

constexpr Rule topic_not_dosed{
    "topic-not-dosed", Severity::warning,
    "A target group has no dose in a topic in which others of its organisation have one."};
constexpr Rule dose_without_offering{
    "dose-without-offering", Severity::error,
    "A target group needs to know something that no available or planned training gives it."};
constexpr Rule managers_dosed_below{
    "managers-dosed-below", Severity::warning,
    "A group of managers has a lower dose in a topic than one that it leads."};

template <class Visit>
void each_group(const RuleContext& context, Visit visit) {
  context.each<TargetGroup>([&](const TargetGroup& group) {
    if (is_current(group, context.as_of)) visit(group);
  });
}

bool is_above_none(const Dose& dose) { return dose.level.is_set() && !dose.level.is("none"); }

// In the order of their files.
using Topics = std::map<std::uint32_t, const Entity*>;

// By organisation, the topics in which some group has a dose above none.
std::map<std::string_view, Topics> topics_dosed(const RuleContext& context) {
  std::map<std::string_view, Topics> dosed;
  each_group(context, [&](const TargetGroup& group) {
    auto& topics = dosed[organisation_key(context.portal, group)];
    for (const auto& dose : group.doses) {
      const auto* topic = dose.topic.target;
      if (topic != nullptr && is_above_none(dose)) topics.emplace(topic->number, topic);
    }
  });
  return dosed;
}

// One more than a message lists, so that the list shows that there are others.
constexpr std::size_t most_listed = 13;

std::vector<std::string_view> topics_without(const TargetGroup& group, const Topics& topics) {
  std::set<std::uint32_t> own;
  for (const auto& dose : group.doses) {
    if (dose.topic.target != nullptr) own.insert(dose.topic.target->number);
  }
  std::vector<std::string_view> without;
  for (const auto& [number, topic] : topics) {
    if (without.size() == most_listed) break;
    if (!own.contains(number)) without.push_back(topic->id.value);
  }
  return without;
}

void check_topics(const RuleContext& context) {
  const auto dosed = topics_dosed(context);
  each_group(context, [&](const TargetGroup& group) {
    const auto& topics = dosed.at(organisation_key(context.portal, group));
    const auto without = topics_without(group, topics);
    if (without.empty()) return;
    context.diagnostics.add(topic_not_dosed, group.place,
                            fmt::format("`{}` has no dose in {}, where other groups have one",
                                        group.id.value, quoted_list(without)),
                            "write a dose, `none` where the group needs nothing");
  });
}

// What the trainings that can be taken give: to a group, or to everyone in an organisation.
class Offers {
 public:
  explicit Offers(const RuleContext& context) : context_(context) {
    context.each<Training>([&](const Training& training) {
      if (is_offered(training, context.as_of)) add(training);
    });
  }

  [[nodiscard]] bool give(const TargetGroup& group, const Entity& topic) const {
    return to_group_.contains({group.number, topic.number}) ||
           to_everyone_.contains({organisation_key(context_.portal, group), topic.number});
  }

 private:
  // A training gives its own topic and those above it; a circle of topics is followed once round.
  void add(const Training& training) {
    const auto most = context_.lists.of(kind_of<Topic>).size();
    const auto* topic = as<Topic>(training.area.target);
    for (std::size_t i = 0; topic != nullptr && i < most; ++i) {
      add_topic(training, topic->number);
      topic = as<Topic>(topic->parent.target);
    }
  }

  void add_topic(const Training& training, std::uint32_t topic) {
    for (const auto* groups : {&training.for_groups.items, &training.mandatory_for.items}) {
      for (const auto& group : *groups) {
        if (group.target != nullptr) to_group_.emplace(group.target->number, topic);
      }
    }
    const bool is_for_everyone =
        training.for_groups.items.empty() && training.mandatory_for.items.empty();
    if (is_for_everyone) to_everyone_.emplace(organisation_key(context_.portal, training), topic);
  }

  const RuleContext& context_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> to_group_;
  std::set<std::pair<std::string_view, std::uint32_t>> to_everyone_;
};

// True, too, of one that is not known: the reference has its own message.
bool may_be_taken(const RuleContext& context, const Reference& reference) {
  const auto* training = as<Training>(reference.target);
  return training == nullptr || is_offered(*training, context.as_of);
}

void check_offer(const RuleContext& context, const Offers& offers, const TargetGroup& group,
                 const Dose& dose) {
  const auto& named = dose.trainings.items;
  const bool is_given = dose.topic.target == nullptr || offers.give(group, *dose.topic.target) ||
                        std::any_of(named.begin(), named.end(), [&](const Reference& each) {
                          return may_be_taken(context, each);
                        });
  if (is_given) return;
  Diagnostic found{&dose_without_offering, dose.topic.span,
                   fmt::format("no available or planned training gives `{}` its dose in `{}`",
                               group.id.value, dose.topic.id),
                   "write one under `trainings`, or `none` as the level"};
  for (const auto& training : named) {
    found.notes.push_back({training.target->place, "the dose names this one"});
  }
  context.diagnostics.add(std::move(found));
}

void check_offers(const RuleContext& context) {
  const Offers offers(context);
  each_group(context, [&](const TargetGroup& group) {
    for (const auto& dose : group.doses) {
      if (is_above_none(dose)) check_offer(context, offers, group, dose);
    }
  });
}

struct GroupDose {
  const TargetGroup* group;
  const Dose* dose;
};

// Of one organisation, one of its sides and one topic; the broadest tier first.
using Column = std::multimap<std::int64_t, GroupDose>;
using ColumnKey = std::tuple<std::string_view, std::uint8_t, std::uint32_t>;

std::map<ColumnKey, Column> columns(const RuleContext& context) {
  std::map<ColumnKey, Column> made;
  each_group(context, [&](const TargetGroup& group) {
    if (!group.side.is_set() || !group.tier.is_set()) return;
    for (const auto& dose : group.doses) {
      if (dose.topic.target == nullptr || !dose.level.is_set()) continue;
      made[{organisation_key(context.portal, group), group.side.index, dose.topic.target->number}]
          .emplace(group.tier.value, GroupDose{&group, &dose});
    }
  });
  return made;
}

std::string_view level_of(const Dose& dose) { return DoseLevel::words[dose.level.index]; }

void check_manager(const RuleContext& context, const GroupDose& own, const GroupDose& led) {
  if (led.dose == nullptr || !own.group->management.value ||
      led.dose->level.index <= own.dose->level.index) {
    return;
  }
  context.diagnostics.add(
      {&managers_dosed_below,
       own.dose->level.span,
       fmt::format("`{}` leads `{}` and has the dose `{}` in `{}`, below `{}`", own.group->id.value,
                   led.group->id.value, level_of(*own.dose), own.dose->topic.id,
                   level_of(*led.dose)),
       "write a higher dose, or accept the finding with a reason",
       {{led.dose->level.span, "the dose of those it leads stands here"}}});
}

// The highest dose of the tiers passed is held against each group of the next.
void check_column(const RuleContext& context, const Column& column) {
  GroupDose highest{};
  for (auto at = column.begin(); at != column.end();) {
    const auto next_tier = column.upper_bound(at->first);
    auto highest_with_this = highest;
    for (; at != next_tier; ++at) {
      const auto& own = at->second;
      check_manager(context, own, highest);
      const bool is_higher = highest_with_this.dose == nullptr ||
                             highest_with_this.dose->level.index < own.dose->level.index;
      if (is_higher) highest_with_this = own;
    }
    highest = highest_with_this;
  }
}

void check_managers(const RuleContext& context) {
  for (const auto& [key, column] : columns(context)) check_column(context, column);
}

constexpr RuleCheck checks[] = {{&topic_not_dosed, &check_topics},
                                {&dose_without_offering, &check_offers},
                                {&managers_dosed_below, &check_managers}};

}  // namespace

RuleChecks dose_rules() { return checks; }

}  // namespace waymark
