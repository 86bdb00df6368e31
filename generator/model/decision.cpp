#include "model/decision.hpp"

namespace waymark {

namespace {

constexpr std::array decision_table = {
    field<&Decision::kind_of_decision>("kind", {.column = true,
                                                .sv = "Vilket slags beslut det är.",
                                                .en = "What sort of decision it is."}),
    field<&Decision::body>("body", {.required = true,
                                    .column = true,
                                    .belongs = true,
                                    .sv = "Den som beslutar.",
                                    .en = "Who decides."}),
    field<&Decision::date>("date", {.column = true,
                                    .upcoming = true,
                                    .sv = "Dagen för beslutet.",
                                    .en = "The day of the decision."}),
    field<&Decision::paragraph>("paragraph", {.column = true,
                                              .verbatim = true,
                                              .sv = "Paragrafen i protokollet.",
                                              .en = "The paragraph of the minutes."}),
    field<&Decision::registry_number>("registry_number", {.column = true,
                                                          .verbatim = true,
                                                          .sv = "Ärendets diarienummer.",
                                                          .en = "The registry number."}),
    field<&Decision::about>(
        "about", {.sv = "Det som beslutet gäller.", .en = "What the decision is about."}),
    field<&Decision::path>("path",
                           {.sv = "Vägen som beslutet gick.", .en = "The path the decision went."}),
    field<&Decision::supersedes>(
        "supersedes",
        {.acyclic = true, .sv = "Beslutet som det ersätter.", .en = "The decision it replaces."}),
    field<&Decision::final_on>("final_on", {.sv = "Dagen då beslutet vinner laga kraft.",
                                            .en = "The day it becomes final."}),
    field<&Decision::status>("status", {.column = true,
                                        .sv = "Planerat, fattat eller överklagat.",
                                        .en = "Planned, taken or appealed."}),
};

}  // namespace

FieldTable Decision::fields() { return decision_table; }

}  // namespace waymark
