// A plan's activities in groups: by area, by who is responsible, by how far they have come, and by
// what they lack. A plan of many activities has its lists on pages of their own, none too large for
// a browser; what is on which page is told here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/plan_facts.hpp"

namespace waymark {

enum class PlanList { area, responsible, status, gaps };

inline constexpr std::array plan_lists = {PlanList::area, PlanList::responsible, PlanList::status,
                                          PlanList::gaps};

std::string_view name_of(PlanList list);

struct PlanGroup {
  std::string id;  // its place on a page
  std::string title;
  const Entity* entity = nullptr;       // who is responsible
  std::vector<std::size_t> activities;  // by their places in the plan
  StateCounts counts = {};
};

// What of a group stands on one page.
struct PlanSlice {
  const PlanGroup* group;
  std::size_t begin;
  std::size_t end;
};

class PlanGroups {
 public:
  PlanGroups(const ViewContext& context, const Plan& plan);

  [[nodiscard]] const Plan& plan() const { return plan_; }
  [[nodiscard]] const std::vector<ActivityFacts>& activities() const { return activities_; }
  [[nodiscard]] const StateCounts& counts() const { return counts_; }
  [[nodiscard]] const std::vector<PlanGroup>& groups(PlanList list) const {
    return groups_[static_cast<std::size_t>(list)];
  }

  // The lists have pages of their own.
  [[nodiscard]] bool is_large() const;
  // Of the list, in order. Empty where the plan is not large.
  [[nodiscard]] const std::vector<std::vector<PlanSlice>>& pages(PlanList list) const {
    return pages_[static_cast<std::size_t>(list)];
  }
  // The path from the site's root.
  [[nodiscard]] std::string page_address(PlanList list, std::size_t page) const;
  // Links to where the group begins, and to where all is told of the activity. Where the lists have
  // no pages of their own, these are places on the plan's page, and so is the link.
  [[nodiscard]] std::string url_of(const Linker& linker, PlanList list,
                                   const PlanGroup& group) const;
  [[nodiscard]] std::string url_of(const Linker& linker, std::size_t activity) const;

 private:
  void add_areas();
  void add_responsible();
  void add_states();
  void add_gaps();
  void add(PlanList list, PlanGroup group);
  void add_pages(PlanList list, std::size_t most);
  [[nodiscard]] std::string nobody() const;
  [[nodiscard]] std::string word(std::string_view group, std::string_view name) const;

  const ViewContext& context_;
  const Plan& plan_;
  std::vector<ActivityFacts> activities_;
  StateCounts counts_ = {};
  std::array<std::vector<PlanGroup>, plan_lists.size()> groups_;
  std::array<std::vector<std::vector<PlanSlice>>, plan_lists.size()> pages_;
  // Of each group, and of each activity by its area.
  std::array<std::vector<std::size_t>, plan_lists.size()> first_pages_;
  std::vector<std::size_t> page_of_activity_;
};

}  // namespace waymark
