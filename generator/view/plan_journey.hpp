// A plan's change journey: the phases one after the other, each with its question, and the tracks
// that run beside them all; and the effects that the plan is for, with what measures them.
#pragma once

#include "model/plan.hpp"
#include "view/context.hpp"

namespace waymark {

struct PhaseView {
  std::string id;
  ValueView title;
  std::optional<ValueView> question;
  std::optional<ValueView> text;

  static constexpr auto fields() {
    return view_fields(view_field<&PhaseView::id>("id"), view_field<&PhaseView::title>("title"),
                       view_field<&PhaseView::question>("question"),
                       view_field<&PhaseView::text>("text"));
  }
};

// Phases without tracks, tracks without phases, or both.
struct PlanJourneyView {
  std::string told;  // "5 faser, med 4 spår vid sidan av."
  bool is_example = false;
  std::optional<Group<PhaseView>> phases;
  std::optional<Group<PhaseView>> tracks;  // without questions

  static constexpr auto fields() {
    return view_fields(view_field<&PlanJourneyView::told>("told"),
                       view_field<&PlanJourneyView::is_example>("is_example"),
                       view_field<&PlanJourneyView::phases>("phases"),
                       view_field<&PlanJourneyView::tracks>("tracks"));
  }
};

struct PlanEffectsView {
  std::string told;  // "Planen har 9 effektmål. 3 av dem följs med ett mått."
  TableView table;

  static constexpr auto fields() {
    return view_fields(view_field<&PlanEffectsView::told>("told"),
                       view_field<&PlanEffectsView::table>("table"));
  }
};

std::optional<PlanJourneyView> make_plan_journey(const ViewContext& context, const Linker& linker,
                                                 const Plan& plan);

// A metric follows an effect when it is about it: `about: my-plan#effect-1`.
std::optional<PlanEffectsView> make_plan_effects(const ViewContext& context, const Linker& linker,
                                                 const Plan& plan);

}  // namespace waymark
