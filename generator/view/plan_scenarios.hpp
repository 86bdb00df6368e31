// A plan's scenarios side by side, and how the plan reads under each. An activity that names no
// scenario belongs to all.
#pragma once

#include "model/plan.hpp"
#include "view/context.hpp"

namespace waymark {

// What one scenario has in a row: values, or whether an activity belongs to it.
struct ScenarioCellView {
  std::vector<ValueView> values;
  bool is_in = false;
  bool is_out = false;

  static constexpr auto fields() {
    return view_fields(view_field<&ScenarioCellView::values>("values"),
                       view_field<&ScenarioCellView::is_in>("is_in"),
                       view_field<&ScenarioCellView::is_out>("is_out"));
  }
};

struct ScenarioRowView {
  ValueView head;
  std::vector<ScenarioCellView> cells;

  static constexpr auto fields() {
    return view_fields(view_field<&ScenarioRowView::head>("head"),
                       view_field<&ScenarioRowView::cells>("cells"));
  }
};

struct ScenarioAreaView {
  ValueView area;
  std::string width;  // of its heading, in columns
  std::vector<ScenarioRowView> rows;

  static constexpr auto fields() {
    return view_fields(view_field<&ScenarioAreaView::area>("area"),
                       view_field<&ScenarioAreaView::width>("width"),
                       view_field<&ScenarioAreaView::rows>("rows"));
  }
};

// The plan under one scenario.
struct ScenarioReadingView {
  std::string id;
  ValueView title;
  std::string told;                         // "15 av 16 aktiviteter ingår."
  std::optional<Group<ValueView>> own;      // that not all scenarios have
  std::optional<Group<ValueView>> without;  // that others have

  static constexpr auto fields() {
    return view_fields(view_field<&ScenarioReadingView::id>("id"),
                       view_field<&ScenarioReadingView::title>("title"),
                       view_field<&ScenarioReadingView::told>("told"),
                       view_field<&ScenarioReadingView::own>("own"),
                       view_field<&ScenarioReadingView::without>("without"));
  }
};

struct PlanScenariosView {
  std::string told;  // "3 alternativ. 12 av 16 aktiviteter ingår i alla."
  bool is_example = false;
  std::vector<ValueView> scenarios;  // the columns
  std::vector<ScenarioRowView> rows;
  std::vector<ScenarioAreaView> areas;
  std::vector<ScenarioReadingView> readings;

  static constexpr auto fields() {
    return view_fields(view_field<&PlanScenariosView::told>("told"),
                       view_field<&PlanScenariosView::is_example>("is_example"),
                       view_field<&PlanScenariosView::scenarios>("scenarios"),
                       view_field<&PlanScenariosView::rows>("rows"),
                       view_field<&PlanScenariosView::areas>("areas"),
                       view_field<&PlanScenariosView::readings>("readings"));
  }
};

std::optional<PlanScenariosView> make_plan_scenarios(const ViewContext& context,
                                                     const Linker& linker, const Plan& plan);

}  // namespace waymark
