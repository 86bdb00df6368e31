#include "view/trail_chapter.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/field_path.hpp"
#include "view/short_text.hpp"

namespace waymark {
namespace {

constexpr std::size_t most_activities = 40;
constexpr std::size_t longest_point = 120;

ActivityCount count_of(const Plan& plan) {
  ActivityCount count;
  for (const auto& area : plan.areas) {
    for (const auto& activity : area.activities) {
      ++count.all;
      count.done += activity.status.is("done") || activity.done_on.is_set() ? 1 : 0;
      count.results += activity.result.is_set() ? 1 : 0;
    }
  }
  return count;
}

class ChapterMaker {
 public:
  ChapterMaker(const ViewContext& context, const Linker& linker, const Trails& trails,
               const Assignment& assignment)
      : context_(context),
        linker_(linker),
        fields_(context, linker),
        trails_(trails),
        assignment_(assignment) {}

  TrailChapterView make() {
    constexpr std::string_view facts[] = {"status", "deliver_by", "decided_on"};
    TrailChapterView chapter;
    chapter.id = place_of(assignment_);
    chapter.assignment = linker_.link(assignment_);
    chapter.facts = as_group(fields_.facts(assignment_, facts));
    chapter.points = points();
    add_activities(chapter);
    return chapter;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("organisation_pages.{}", name));
  }

  [[nodiscard]] TrailTableView table(std::string_view label,
                                     std::initializer_list<std::string_view> columns) const {
    TrailTableView made{fmt::format("{}: {}", word(label), name_of(assignment_)), {}, {}};
    for (const auto column : columns) made.columns.push_back({word(column)});
    return made;
  }

  // A row for each point, and one for the whole where that is what plans meet, or all there is.
  [[nodiscard]] TrailTableView points() const {
    auto made = table("points", {"point", "met_in", "met_how"});
    const auto url = linker_.url(assignment_);
    for (const auto& point : assignment_.scope) {
      made.rows.push_back(row_of(
          {cut_at_word(point.text.value, longest_point), fmt::format("{}#{}", url, point.id.value)},
          point.id.value));
    }
    const auto& meetings = trails_.meetings(assignment_);
    const bool is_met_as_whole =
        std::any_of(meetings.begin(), meetings.end(),
                    [](const auto& each) { return each.at->point.part.empty(); });
    if (is_met_as_whole || made.rows.empty()) made.rows.push_back(row_of({word("whole"), url}, {}));
    label_cells(made.columns, made.rows);
    return made;
  }

  [[nodiscard]] TrailRowView row_of(ValueView head, std::string_view point) const {
    TrailRowView row{{}, std::move(head), {TrailCellView(), TrailCellView()}};
    for (const auto& [plan, at] : trails_.meetings(assignment_)) {
      if (at->point.part != point) continue;
      row.cells[0].values.push_back(value_of(*plan));
      if (at->where.is_set()) row.cells[1].values.push_back({at->where.value});
    }
    if (row.cells[0].values.empty()) row.cells[0].gap = word("no_plan");
    return row;
  }

  [[nodiscard]] ValueView value_of(const Plan& plan) const {
    return {std::string(name_of(plan)), linker_.url(plan), {}, plan.illustrative.all};
  }

  void add_activities(TrailChapterView& chapter) const {
    auto made = table("activities", {"activity", "plan", "activity_status", "result"});
    for (const auto* plan : trails_.plans(assignment_)) {
      for (const auto& area : plan->areas) {
        for (const auto& activity : area.activities) {
          if (made.rows.size() == most_activities) {
            label_cells(made.columns, made.rows);
            chapter.rest = LinkView{word("more_activities"), linker_.url(*plan)};
            chapter.activities = std::move(made);
            return;
          }
          made.rows.push_back(row_of(*plan, area, activity));
        }
      }
    }
    label_cells(made.columns, made.rows);
    if (made.rows.empty()) {
      chapter.missing = word("no_activity");
    } else {
      chapter.activities = std::move(made);
    }
  }

  [[nodiscard]] TrailRowView row_of(const Plan& plan, const PlanArea& area,
                                    const PlanActivity& activity) const {
    const auto path = fmt::format("areas.{}.activities.{}", area.id.value, activity.id.value);
    const bool is_example = !plan.illustrative.all && is_marked(plan.illustrative, path);
    TrailRowView row{{},
                     {activity.title.value,
                      fmt::format("{}#{}", linker_.url(plan), activity.id.value),
                      {},
                      is_example},
                     {{{value_of(plan)}}, status_of(plan, activity), {}}};
    if (activity.result.is_set()) {
      row.cells[2].values.push_back({activity.result.value});
    } else {
      row.cells[2].missing = word("no_result");
    }
    return row;
  }

  [[nodiscard]] TrailCellView status_of(const Plan& plan, const PlanActivity& activity) const {
    const auto& field = *find_field(PlanActivity::fields(), "status");
    auto values = fields_.values(plan, field, activity);
    if (values.empty()) return {{}, {}, word("no_status")};
    if (activity.done_on.is_set()) {
      values.back().note = context_.vocabulary.date(activity.done_on.date);
    }
    return {std::move(values)};
  }

  const ViewContext& context_;
  const Linker& linker_;
  FieldViews fields_;
  const Trails& trails_;
  const Assignment& assignment_;
};

}  // namespace

Trails::Trails(const Snapshot& snapshot) {
  for (const auto* entity : snapshot.of_kind(kind_of<Plan>)) {
    if (!snapshot.is_current(*entity)) continue;
    const auto& plan = *as<Plan>(entity);
    for (const auto& meets : plan.meets) {
      if (meets.point.target != nullptr) meetings_[meets.point.target].push_back({&plan, &meets});
    }
    if (!plan.meets.empty()) counts_[&plan] = count_of(plan);
  }
}

const std::vector<Trails::Meeting>& Trails::meetings(const Assignment& assignment) const {
  static const std::vector<Meeting> none;
  const auto found = meetings_.find(&assignment);
  return found == meetings_.end() ? none : found->second;
}

std::vector<const Plan*> Trails::plans(const Assignment& assignment) const {
  std::vector<const Plan*> plans;
  for (const auto& meeting : meetings(assignment)) {
    if (plans.empty() || plans.back() != meeting.plan) plans.push_back(meeting.plan);
  }
  return plans;
}

ActivityCount Trails::activities(const Assignment& assignment) const {
  ActivityCount sum;
  for (const auto* plan : plans(assignment)) {
    const auto& count = counts_.at(plan);
    sum.all += count.all;
    sum.done += count.done;
    sum.results += count.results;
  }
  return sum;
}

TrailChapterView make_trail_chapter(const ViewContext& context, const Linker& linker,
                                    const Trails& trails, const Assignment& assignment) {
  return ChapterMaker(context, linker, trails, assignment).make();
}

}  // namespace waymark
