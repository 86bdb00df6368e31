#include "view/plan_commission.hpp"

#include <algorithm>

#include "model/field_path.hpp"

namespace waymark {
namespace {

// What the plan's entry number `number`, from 1, says of a point.
bool is_example(const Plan& plan, std::size_t number) {
  return is_marked(plan.illustrative, fmt::format("meets.{}", number));
}

class TableMaker {
 public:
  TableMaker(const ViewContext& context, const Linker& linker, const Plan& plan)
      : context_(context), linker_(linker), plan_(plan) {}

  [[nodiscard]] TrailTableView make(const Assignment& assignment) const {
    TrailTableView table{std::string(name_of(assignment)), {}, {}};
    table.columns = {{word("point")}, {word("where_met")}};
    const auto url = linker_.url(assignment);
    auto whole = cell_of(assignment, {});
    for (const auto& point : assignment.scope) {
      ValueView head{point.text.value, url + "#" + point.id.value};
      table.rows.push_back({{}, std::move(head), {cell_of(assignment, point.id.value)}});
      auto& cell = table.rows.back().cells.front();
      if (cell.values.empty() && whole.values.empty()) cell.gap = word("not_met");
    }
    if (!whole.values.empty()) {
      table.rows.push_back({{}, {word("whole_assignment"), url}, {std::move(whole)}});
    }
    label_cells(table.columns, table.rows);
    return table;
  }

 private:
  [[nodiscard]] std::string word(std::string_view name) const {
    return context_.vocabulary.word(fmt::format("plan.{}", name));
  }

  [[nodiscard]] TrailCellView cell_of(const Assignment& assignment, std::string_view point) const {
    TrailCellView cell;
    std::size_t number = 0;
    for (const auto& meets : plan_.meets) {
      ++number;
      if (meets.point.target != &assignment || meets.point.part != point) continue;
      ValueView value{meets.where.is_set() ? meets.where.value : word("met")};
      value.is_example = is_example(plan_, number);
      cell.values.push_back(std::move(value));
    }
    return cell;
  }

  const ViewContext& context_;
  const Linker& linker_;
  const Plan& plan_;
};

}  // namespace

std::vector<TrailTableView> commission_tables(const ViewContext& context, const Linker& linker,
                                              const Plan& plan) {
  std::vector<const Entity*> assignments;
  for (const auto& meets : plan.meets) {
    const auto* target = meets.point.target;
    const bool is_new =
        std::find(assignments.begin(), assignments.end(), target) == assignments.end();
    if (target != nullptr && is_new) assignments.push_back(target);
  }
  std::vector<TrailTableView> tables;
  for (const auto* assignment : assignments) {
    tables.push_back(TableMaker(context, linker, plan).make(*as<Assignment>(assignment)));
  }
  return tables;
}

MetPoints::MetPoints(const ViewContext& context, const Linker& linker, const Assignment& assignment)
    : linker_(linker) {
  auto plans = context.snapshot.current_naming(assignment, kind_of<Plan>, "point");
  plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
  for (const auto* entity : plans) {
    const auto& plan = *as<Plan>(entity);
    std::size_t number = 0;
    for (const auto& meets : plan.meets) {
      ++number;
      if (meets.point.target == &assignment) meetings_.push_back({&plan, &meets, number});
    }
  }
}

std::vector<ValueView> MetPoints::of(std::string_view point) const {
  std::vector<ValueView> values;
  for (const auto& [plan, at, number] : meetings_) {
    if (at->point.part != point) continue;
    values.push_back({std::string(name_of(*plan)),
                      fmt::format("{}#{}", linker_.url(*plan), commission_place), at->where.value,
                      is_example(*plan, number)});
  }
  return values;
}

bool MetPoints::is_gap(std::string_view point) const {
  return !meetings_.empty() &&
         std::none_of(meetings_.begin(), meetings_.end(), [&](const Meeting& meeting) {
           return meeting.at->point.part == point || meeting.at->point.part.empty();
         });
}

}  // namespace waymark
