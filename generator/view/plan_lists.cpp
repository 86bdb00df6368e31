#include "view/plan_lists.hpp"

#include <fmt/format.h>

#include "view/number_words.hpp"

namespace waymark {

PlanListView PlanLists::on_plan_page(PlanList list) const {
  PlanListView view;
  // Of those who are responsible there may be as many as there are activities.
  const bool is_short = list != PlanList::responsible;
  for (const auto& group : groups_.groups(list)) {
    if (groups_.is_large() && !is_short) break;
    auto made = group_of(list, group);
    if (groups_.is_large()) {
      made.url = groups_.url_of(linker_, list, group);
      view.links.push_back(std::move(made));
      continue;
    }
    for (const auto i : group.activities) made.lines.push_back(activities_.in_line(i, list));
    view.groups.push_back(std::move(made));
  }
  if (groups_.is_large() && !groups_.groups(list).empty()) {
    view.all = LinkView{context_.vocabulary.word(fmt::format("plan.all_by.{}", name_of(list))),
                        linker_.url(groups_.page_address(list, 0))};
  }
  return view;
}

std::vector<PlanGroupView> PlanLists::on_page(PlanList list, std::size_t page) const {
  std::vector<PlanGroupView> views;
  for (const auto& [group, begin, end] : groups_.pages(list)[page]) {
    auto made = group_of(list, *group);
    if (begin > 0) {
      made.title += fmt::format(" ({})", context_.vocabulary.word("plan.continued"));
    }
    for (auto i = begin; i < end; ++i) {
      const auto activity = group->activities[i];
      if (list == PlanList::area) {
        made.activities.push_back(activities_.in_full(activity));
      } else {
        made.lines.push_back(activities_.in_line(activity, list));
      }
    }
    views.push_back(std::move(made));
  }
  return views;
}

PlanGroupView PlanLists::group_of(PlanList list, const PlanGroup& group) const {
  PlanGroupView view{group.id, group.title, {}, told_of(list, group), {}, {}, {}};
  if (group.entity != nullptr) view.owner = linker_.link(*group.entity);
  return view;
}

std::string PlanLists::told_of(PlanList list, const PlanGroup& group) const {
  const auto& vocabulary = context_.vocabulary;
  const auto count = group.activities.size();
  if (list == PlanList::status) return activities_in_words(vocabulary, count);
  if (list != PlanList::gaps) return counts_in_words(vocabulary, group.counts);
  return fmt::format("{} {} {}", whole_number(vocabulary, static_cast<std::int64_t>(count)),
                     vocabulary.word("organisation_pages.of"),
                     activities_in_words(vocabulary, groups_.activities().size()));
}

}  // namespace waymark
