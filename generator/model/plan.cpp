#include "model/plan.hpp"

namespace waymark {

namespace {

constexpr std::array plan_phase_table = {
    field<&PlanPhase::id>("id", {.required = true,
                                 .verbatim = true,
                                 .sv = "Fasens namn i länkar.",
                                 .en = "The name of the phase in links."}),
    field<&PlanPhase::title>("title", {.required = true, .sv = "Fasen.", .en = "The phase."}),
    field<&PlanPhase::question>(
        "question", {.sv = "Frågan som fasen svarar på.", .en = "The question that it answers."}),
    field<&PlanPhase::text>("text", {.sv = "Vad som sker.", .en = "What happens."}),
};

constexpr std::array plan_item_table = {
    field<&PlanItem::id>(
        "id",
        {.required = true, .verbatim = true, .sv = "Namnet i länkar.", .en = "The name in links."}),
    field<&PlanItem::title>("title", {.required = true, .sv = "Vad det är.", .en = "What it is."}),
    field<&PlanItem::text>("text", {.sv = "Mer om det.", .en = "More about it."}),
};

constexpr std::array plan_activity_table = {
    field<&PlanActivity::id>("id", {.required = true,
                                    .verbatim = true,
                                    .sv = "Aktivitetens namn i länkar.",
                                    .en = "The name of the activity in links."}),
    field<&PlanActivity::title>(
        "title", {.required = true, .sv = "Vad som ska göras.", .en = "What is to be done."}),
    field<&PlanActivity::text>("text", {.sv = "Vad det innebär.", .en = "What it means."}),
    field<&PlanActivity::responsible>("responsible",
                                      {.sv = "Den som ansvarar.", .en = "Who is responsible."}),
    field<&PlanActivity::from>("from", {.sv = "När det börjar.", .en = "When it begins."}),
    field<&PlanActivity::to>("to", {.sv = "När det slutar.", .en = "When it ends."}),
    field<&PlanActivity::status>("status", {.sv = "Planerad, påbörjad, klar, pausad eller struken.",
                                            .en = "Planned, started, done, paused or dropped."}),
    field<&PlanActivity::done_on>("done_on",
                                  {.sv = "När det blev klart.", .en = "When it was done."}),
    field<&PlanActivity::measure>(
        "measure", {.sv = "Hur man vet att det är gjort.", .en = "How it is known to be done."}),
    field<&PlanActivity::result>("result", {.sv = "Vad det ledde till.", .en = "What it led to."}),
    field<&PlanActivity::applies_in>("applies_in", {.sv = "Handlingsalternativ där den gäller.",
                                                    .en = "Scenarios in which it applies."}),
};

constexpr std::array plan_area_table = {
    field<&PlanArea::id>("id", {.required = true,
                                .verbatim = true,
                                .sv = "Områdets namn i länkar.",
                                .en = "The name of the area in links."}),
    field<&PlanArea::title>("title", {.required = true, .sv = "Området.", .en = "The area."}),
    field<&PlanArea::text>("text",
                           {.sv = "Vad området handlar om.", .en = "What the area is about."}),
    field<&PlanArea::from_state>("from_state", {.sv = "Läget i dag.", .en = "Today's state."}),
    field<&PlanArea::to_state>("to_state", {.sv = "Läget att nå.", .en = "The state to reach."}),
    field<&PlanArea::activities>("activities", {.sv = "Aktiviteterna.", .en = "The activities."}),
};

constexpr std::array checkpoint_table = {
    field<&Checkpoint::id>("id", {.required = true,
                                  .verbatim = true,
                                  .sv = "Punktens namn i länkar.",
                                  .en = "The name of the point in links."}),
    field<&Checkpoint::title>(
        "title", {.required = true, .sv = "Vad som ska vara klart.", .en = "What is to be ready."}),
    field<&Checkpoint::date>("date",
                             {.sv = "När det ska vara klart.", .en = "When it is to be ready."}),
    field<&Checkpoint::duration>("duration",
                                 {.sv = "Hur lång tid det tar.", .en = "How long it takes."}),
    field<&Checkpoint::depends_on>("depends_on", {.sv = "Punkter som måste vara klara före.",
                                                  .en = "Points that must be ready before."}),
};

constexpr std::array scenario_table = {
    field<&Scenario::id>(
        "id",
        {.required = true, .verbatim = true, .sv = "Namnet i länkar.", .en = "The name in links."}),
    field<&Scenario::title>("title",
                            {.required = true, .sv = "Alternativet.", .en = "The scenario."}),
    field<&Scenario::likeness>(
        "likeness", {.sv = "Bilden som det liknas vid.", .en = "What it is likened to."}),
    field<&Scenario::consequence>("consequence", {.sv = "Vad det innebär för förändringsarbetet.",
                                                  .en = "What it means for the work of change."}),
};

constexpr std::array meets_point_table = {
    field<&MeetsPoint::point>(
        "point",
        {.required = true, .sv = "Uppdragets punkt.", .en = "The point of the assignment."}),
    field<&MeetsPoint::where>(
        "where", {.sv = "Var i planen punkten möts.", .en = "Where in the plan it is met."}),
};

constexpr std::array related_plan_table = {
    field<&RelatedPlan::plan>(
        "plan", {.required = true, .sv = "Den andra planen.", .en = "The other plan."}),
    field<&RelatedPlan::how>("how", {.sv = "Hur de hör ihop.", .en = "How they relate."}),
};

constexpr std::array plan_table = {
    field<&Plan::document>("document", {.sv = "Dokumentet som planen står i.",
                                        .en = "The document that holds the plan."}),
    field<&Plan::period>("period", {.column = true,
                                    .verbatim = true,
                                    .sv = "Tiden som planen avser.",
                                    .en = "The time it is for."}),
    field<&Plan::phases>("phases", {.sv = "Faserna i ordning.", .en = "The phases in order."}),
    field<&Plan::tracks>("tracks", {.sv = "Spår som löper vid sidan av faserna.",
                                    .en = "Tracks beside the phases."}),
    field<&Plan::areas>("areas",
                        {.sv = "Områden med aktiviteter.", .en = "Areas with activities."}),
    field<&Plan::effects>("effects", {.sv = "Effekter som väntas.", .en = "Effects expected."}),
    field<&Plan::checkpoints>("checkpoints", {.sv = "Avstämningspunkter på den kritiska linjen.",
                                              .en = "Checkpoints on the critical line."}),
    field<&Plan::scenarios>("scenarios", {.sv = "Handlingsalternativ.", .en = "Scenarios."}),
    field<&Plan::meets>("meets", {.sv = "Uppdragspunkter som planen möter.",
                                  .en = "Commission points that the plan meets."}),
    field<&Plan::relates_to>("relates_to", {.sv = "Andra planer och sambandet med dem.",
                                            .en = "Other plans and how they relate."}),
};

}  // namespace

FieldTable PlanPhase::fields() { return plan_phase_table; }

FieldTable PlanItem::fields() { return plan_item_table; }

FieldTable PlanActivity::fields() { return plan_activity_table; }

FieldTable PlanArea::fields() { return plan_area_table; }

FieldTable Checkpoint::fields() { return checkpoint_table; }

FieldTable Scenario::fields() { return scenario_table; }

FieldTable MeetsPoint::fields() { return meets_point_table; }

FieldTable RelatedPlan::fields() { return related_plan_table; }

FieldTable Plan::fields() { return plan_table; }

}  // namespace waymark
