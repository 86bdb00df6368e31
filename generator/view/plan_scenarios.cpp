#include "view/plan_scenarios.hpp"

#include <algorithm>
#include <unordered_map>

#include "model/field_path.hpp"
#include "view/counted.hpp"
#include "view/part_values.hpp"
#include "view/period_words.hpp"

namespace waymark {
namespace {

struct Included {
  const PlanArea* area;
  const PlanActivity* activity;
  std::vector<bool> in;  // each scenario

  [[nodiscard]] bool is_in_all() const {
    return std::find(in.begin(), in.end(), false) == in.end();
  }
};

std::vector<Included> activities_of(const Plan& plan) {
  std::unordered_map<std::string_view, std::size_t> numbers;
  for (const auto& scenario : plan.scenarios) numbers.emplace(scenario.id.value, numbers.size());
  std::vector<Included> all;
  for (const auto& area : plan.areas) {
    for (const auto& activity : area.activities) {
      const auto& named = activity.applies_in;
      all.push_back({&area, &activity, std::vector<bool>(plan.scenarios.size(), named.empty())});
      for (const auto& each : named) {
        const auto found = numbers.find(each.id);
        if (found != numbers.end()) all.back().in[found->second] = true;
      }
    }
  }
  return all;
}

class Maker {
 public:
  Maker(const ViewContext& context, const Linker& linker, const Plan& plan)
      : vocabulary_(context.vocabulary),
        plan_(plan),
        values_(context, linker, plan, "scenarios"),
        areas_(context, linker, plan, "areas"),
        activities_(activities_of(plan)) {
    shared_ = static_cast<std::size_t>(
        std::count_if(activities_.begin(), activities_.end(),
                      [](const Included& each) { return each.is_in_all(); }));
  }

  PlanScenariosView make() const {
    PlanScenariosView view;
    view.told = told();
    view.is_example = values_.is_example();
    std::size_t number = 0;
    for (const auto& scenario : plan_.scenarios) {
      view.scenarios.push_back(values_.name(scenario));
      view.scenarios.back().url = fmt::format("#{}", scenario.id.value);
      view.readings.push_back(reading(scenario, number++));
    }
    for (const auto* name : {"likeness", "consequence"}) add_field_row(name, view.rows);
    if (!activities_.empty()) view.rows.push_back(row_of_counts());
    view.areas = rows_by_area();
    return view;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return vocabulary_.word(fmt::format("scenarios.{}", name));
  }
  [[nodiscard]] std::string activities(std::size_t number) const {
    return counted(vocabulary_, number, "scenarios.activities");
  }

  [[nodiscard]] std::string told() const {
    auto told = fmt::format("{} {}.", word("plan_has"),
                            counted(vocabulary_, plan_.scenarios.size(), "scenarios.scenarios"));
    if (!activities_.empty()) {
      told += fmt::format(" {} {} {} {}", shared_, word("of"), activities(activities_.size()),
                          word("in_all"));
    }
    return told;
  }

  [[nodiscard]] std::size_t count_in(std::size_t scenario) const {
    return static_cast<std::size_t>(
        std::count_if(activities_.begin(), activities_.end(),
                      [&](const Included& each) { return each.in[scenario]; }));
  }

  void add_field_row(std::string_view name, std::vector<ScenarioRowView>& rows) const {
    ScenarioRowView row;
    row.head.text = vocabulary_.of(plan_.kind, *find_field(Scenario::fields(), name)).label;
    bool is_used = false;
    for (const auto& scenario : plan_.scenarios) {
      row.cells.push_back({values_.values(scenario, name)});
      is_used = is_used || !row.cells.back().values.empty();
    }
    if (is_used) rows.push_back(std::move(row));
  }

  [[nodiscard]] ScenarioRowView row_of_counts() const {
    ScenarioRowView row{{word("number")}, {}};
    for (std::size_t i = 0; i < plan_.scenarios.size(); ++i) {
      row.cells.push_back(
          {{{fmt::format("{} {} {}", count_in(i), word("of"), activities_.size())}}});
    }
    return row;
  }

  // Areas come one after the other, as the plan has them.
  [[nodiscard]] std::vector<ScenarioAreaView> rows_by_area() const {
    std::vector<ScenarioAreaView> groups;
    const PlanArea* area = nullptr;
    for (const auto& each : activities_) {
      if (each.area != area) {
        area = each.area;
        groups.push_back({areas_.name(*area), fmt::format("{}", plan_.scenarios.size() + 1), {}});
      }
      ScenarioRowView row{link_to(each), {}};
      for (const bool is_in : each.in) row.cells.push_back({{}, is_in, !is_in});
      groups.back().rows.push_back(std::move(row));
    }
    return groups;
  }

  [[nodiscard]] ValueView link_to(const Included& each) const {
    const auto& activity = *each.activity;
    const auto area = fmt::format("areas.{}", each.area->id.value);
    ValueView link{activity.title.value, fmt::format("#{}", activity.id.value)};
    link.is_example =
        !is_marked(plan_.illustrative, area) &&
        is_marked(plan_.illustrative, fmt::format("{}.activities.{}", area, activity.id.value));
    return link;
  }

  [[nodiscard]] ScenarioReadingView reading(const Scenario& scenario, std::size_t number) const {
    ScenarioReadingView reading{scenario.id.value, values_.name(scenario), {}, {}, {}};
    std::vector<ValueView> own;
    std::vector<ValueView> without;
    for (const auto& each : activities_) {
      if (each.is_in_all()) continue;
      auto link = link_to(each);
      link.note = period_words(vocabulary_, each.activity->from, each.activity->to);
      (each.in[number] ? own : without).push_back(std::move(link));
    }
    reading.told = told_of(number, own.size());
    reading.own = as_group(std::move(own));
    reading.without = as_group(std::move(without));
    return reading;
  }

  // "15 av 16 aktiviteter ingår: de 12 som ingår i alla alternativ, och 3 till."
  [[nodiscard]] std::string told_of(std::size_t scenario, std::size_t own) const {
    if (activities_.empty()) return word("no_activities");
    auto told = fmt::format("{} {} {} {}", count_in(scenario), word("of"),
                            activities(activities_.size()), word("are_in"));
    if (shared_ > 0 && own > 0) {
      told += fmt::format(": {} {} {} {}", shared_, word("that_all_have"), own, word("more"));
    }
    return told + ".";
  }

  const Vocabulary& vocabulary_;
  const Plan& plan_;
  PartValues values_;
  PartValues areas_;
  std::vector<Included> activities_;
  std::size_t shared_ = 0;  // activities that all scenarios have
};

}  // namespace

std::optional<PlanScenariosView> make_plan_scenarios(const ViewContext& context,
                                                     const Linker& linker, const Plan& plan) {
  if (plan.scenarios.empty()) return std::nullopt;
  return Maker(context, linker, plan).make();
}

}  // namespace waymark
