#include "model/decision_path.hpp"

namespace waymark {

namespace {

constexpr std::array way_table = {
    field<&Way::to>(
        "to",
        {.required = true, .sv = "Steget som vägen leder till.", .en = "The step it leads to."}),
    field<&Way::when>(
        "when", {.follows = true, .sv = "När den vägen tas.", .en = "When that way is taken."}),
};

constexpr std::array step_table = {
    field<&Step::id>("id", {.required = true,
                            .verbatim = true,
                            .sv = "Stegets namn i länkar.",
                            .en = "The name of the step in links."}),
    field<&Step::title>("title", {.required = true, .sv = "Vad som görs.", .en = "What is done."}),
    field<&Step::kind>(
        "kind",
        {.required = true, .sv = "Vilket slags steg det är.", .en = "What sort of step it is."}),
    field<&Step::owner>("owner",
                        {.sv = "Den som ansvarar för steget.", .en = "Who answers for the step."}),
    field<&Step::mandate>("mandate", {.sv = "Rätten som beslutet vilar på.",
                                      .en = "The right the decision rests on."}),
    field<&Step::consults>("consults", {.sv = "De som rådfrågas.", .en = "Who is consulted."}),
    field<&Step::informs>("informs", {.sv = "De som informeras.", .en = "Who is informed."}),
    field<&Step::inputs>("inputs",
                         {.sv = "Underlag som behövs.", .en = "What is needed beforehand."}),
    field<&Step::time_limit>(
        "time_limit", {.sv = "Hur lång tid steget får ta.", .en = "How long the step may take."}),
    field<&Step::next>("next", {.sv = "Vägar vidare.", .en = "Ways on."}),
    field<&Step::returns>("returns", {.sv = "Vägar tillbaka, till exempel återremiss.",
                                      .en = "Ways back, such as a referral back."}),
    field<&Step::escalates_to>("escalates_to",
                               {.sv = "Dit steget lyfts när det inte kan lösas.",
                                .en = "Where it is raised when it cannot be solved."}),
};

constexpr std::array decision_path_table = {
    field<&DecisionPath::trigger>("trigger",
                                  {.sv = "Vad som sätter igång.", .en = "What starts it."}),
    field<&DecisionPath::matter>("matter", {.required = true,
                                            .column = true,
                                            .sv = "Vad vägen gäller.",
                                            .en = "What the path is about."}),
    field<&DecisionPath::scope>(
        "scope", {.sv = "Enheter som vägen gäller för.", .en = "Units that the path holds for."}),
    field<&DecisionPath::criteria>(
        "criteria", {.sv = "När vägen ska användas.", .en = "When the path is to be used."}),
    field<&DecisionPath::steps>(
        "steps", {.required = true, .sv = "Stegen i ordning.", .en = "The steps in order."}),
};

}  // namespace

FieldTable Way::fields() { return way_table; }

FieldTable Step::fields() { return step_table; }

FieldTable DecisionPath::fields() { return decision_path_table; }

}  // namespace waymark
