#include "view/plan_groups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace waymark {
namespace {

constexpr std::size_t most_on_plan_page = 100;
// An activity in full takes a few thousand bytes, a line of a list a few hundred.
constexpr std::size_t most_in_full = 100;
constexpr std::size_t most_lines = 1000;

PlanGroup group_of_area(const PlanArea& area) {
  return {area.id.value, area.title.value, nullptr, {}, {}};
}

}  // namespace

std::string_view name_of(PlanList list) {
  constexpr std::array<std::string_view, plan_lists.size()> names = {"area", "responsible",
                                                                     "status", "gaps"};
  return names[static_cast<std::size_t>(list)];
}

PlanGroups::PlanGroups(const ViewContext& context, const Plan& plan)
    : context_(context), plan_(plan), activities_(activities_of(plan, context.snapshot.as_of())) {
  for (const auto& each : activities_) ++count_in(counts_, each.state);
  add_areas();
  add_responsible();
  add_states();
  add_gaps();
  if (!is_large()) return;
  for (const auto list : plan_lists) {
    add_pages(list, list == PlanList::area ? most_in_full : most_lines);
  }
}

bool PlanGroups::is_large() const { return activities_.size() > most_on_plan_page; }

std::string PlanGroups::page_address(PlanList list, std::size_t page) const {
  return context_.addresses.part_of(plan_, fmt::format("by-{}", name_of(list)), page);
}

std::string PlanGroups::url_of(const Linker& linker, PlanList list, const PlanGroup& group) const {
  const auto place = fmt::format("#{}", group.id);
  if (!is_large()) return place;
  const auto number = static_cast<std::size_t>(&group - groups(list).data());
  const auto page = first_pages_[static_cast<std::size_t>(list)][number];
  return linker.url(page_address(list, page)) + place;
}

std::string PlanGroups::url_of(const Linker& linker, std::size_t activity) const {
  const auto place = fmt::format("#{}", activities_[activity].activity->id.value);
  if (!is_large()) return place;
  return linker.url(page_address(PlanList::area, page_of_activity_[activity])) + place;
}

std::string PlanGroups::word(std::string_view group, std::string_view name) const {
  return context_.vocabulary.word(fmt::format("plan.{}.{}", group, name));
}

void PlanGroups::add(PlanList list, PlanGroup group) {
  for (const auto i : group.activities) ++count_in(group.counts, activities_[i].state);
  groups_[static_cast<std::size_t>(list)].push_back(std::move(group));
}

void PlanGroups::add_areas() {
  std::size_t next = 0;
  for (const auto& area : plan_.areas) {
    auto group = group_of_area(area);
    for (; next < activities_.size() && activities_[next].area == &area; ++next) {
      group.activities.push_back(next);
    }
    add(PlanList::area, std::move(group));
  }
}

// Those with most to do first, and last what has nobody.
void PlanGroups::add_responsible() {
  std::unordered_map<const Entity*, std::vector<std::size_t>> by_entity;
  std::vector<const Entity*> all;
  PlanGroup none{"responsible_nobody", nobody(), nullptr, {}, {}};
  for (std::size_t i = 0; i < activities_.size(); ++i) {
    const auto& responsible = activities_[i].activity->responsible.items;
    if (responsible.empty()) none.activities.push_back(i);
    for (const auto& each : responsible) {
      if (each.target == nullptr) continue;
      auto& own = by_entity[each.target];
      if (own.empty()) all.push_back(each.target);
      if (own.empty() || own.back() != i) own.push_back(i);
    }
  }
  context_.snapshot.sort(all);
  std::stable_sort(all.begin(), all.end(), [&](const Entity* one, const Entity* other) {
    return by_entity[one].size() > by_entity[other].size();
  });
  for (const auto* entity : all) {
    add(PlanList::responsible, {fmt::format("responsible_{}", entity->id.value),
                                std::string(name_of(*entity)),
                                entity,
                                std::move(by_entity[entity]),
                                {}});
  }
  if (!none.activities.empty()) add(PlanList::responsible, std::move(none));
}

void PlanGroups::add_states() {
  constexpr PlanState order[] = {PlanState::late,   PlanState::started, PlanState::planned,
                                 PlanState::paused, PlanState::unsaid,  PlanState::done,
                                 PlanState::dropped};
  for (const auto state : order) {
    PlanGroup group{
        fmt::format("state_{}", name_of(state)), word("groups", name_of(state)), nullptr, {}, {}};
    for (std::size_t i = 0; i < activities_.size(); ++i) {
      if (activities_[i].state == state) group.activities.push_back(i);
    }
    if (!group.activities.empty()) add(PlanList::status, std::move(group));
  }
}

void PlanGroups::add_gaps() {
  for (const auto gap : plan_gaps) {
    const bool is_person = gap == PlanGap::responsible;
    PlanGroup group{fmt::format("lacks_{}", name_of(gap)),
                    is_person ? nobody() : word("lacks", name_of(gap)),
                    nullptr,
                    {},
                    {}};
    for (std::size_t i = 0; i < activities_.size(); ++i) {
      if (lacks(*activities_[i].activity, gap)) group.activities.push_back(i);
    }
    if (!group.activities.empty()) add(PlanList::gaps, std::move(group));
  }
}

// Narrower readers may not see somebody who is there.
std::string PlanGroups::nobody() const {
  return word("groups", context_.shows_quality ? "nobody" : "nobody_shown");
}

// A group that does not fit goes on on the next page.
void PlanGroups::add_pages(PlanList list, std::size_t most) {
  auto& pages = pages_[static_cast<std::size_t>(list)];
  auto& first_pages = first_pages_[static_cast<std::size_t>(list)];
  if (list == PlanList::area) page_of_activity_.resize(activities_.size());
  std::size_t used = most;
  for (const auto& group : groups(list)) {
    std::size_t begin = 0;
    do {
      if (used == most) {
        pages.emplace_back();
        used = 0;
      }
      const auto end = std::min(group.activities.size(), begin + most - used);
      if (begin == 0) first_pages.push_back(pages.size() - 1);
      pages.back().push_back({&group, begin, end});
      used += end - begin;
      for (; begin < end; ++begin) {
        if (list == PlanList::area) page_of_activity_[group.activities[begin]] = pages.size() - 1;
      }
    } while (begin < group.activities.size());
  }
}

}  // namespace waymark
