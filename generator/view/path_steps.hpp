// The steps of a decision path in words: who, what, by which right, in what time, what then.
#pragma once

#include "model/decision_path.hpp"
#include "view/field_views.hpp"

namespace waymark {

struct WayView {
  std::string number;  // of the step it leads to
  std::string title;
  std::string url;
  std::string when;

  static constexpr auto fields() {
    return view_fields(view_field<&WayView::number>("number"), view_field<&WayView::title>("title"),
                       view_field<&WayView::url>("url"), view_field<&WayView::when>("when"));
  }
};

struct StepView {
  std::string id;
  std::string title;
  std::string kind;       // "Beslut"
  std::string kind_name;  // "decision", for the style sheet
  bool is_example = false;
  std::optional<Group<FactView>> facts;
  std::optional<Group<WayView>> next;
  std::optional<Group<WayView>> returns;

  static constexpr auto fields() {
    return view_fields(
        view_field<&StepView::id>("id"), view_field<&StepView::title>("title"),
        view_field<&StepView::kind>("kind"), view_field<&StepView::kind_name>("kind_name"),
        view_field<&StepView::is_example>("is_example"), view_field<&StepView::facts>("facts"),
        view_field<&StepView::next>("next"), view_field<&StepView::returns>("returns"));
  }
};

std::vector<StepView> make_steps(const ViewContext& context, const Linker& linker,
                                 const DecisionPath& path);

// The right that a step rests on, and where it is written.
std::vector<ValueView> mandate_values(const ViewContext& context, const Linker& linker,
                                      const Reference& mandate);

// Who prepares, decides, is consulted, is informed and carries out, with the steps in which they
// do. Nothing where no step has an owner.
std::optional<TableView> make_responsibility(const ViewContext& context, const Linker& linker,
                                             const DecisionPath& path);

}  // namespace waymark
