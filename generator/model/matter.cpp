#include "model/matter.hpp"

namespace waymark {

namespace {

constexpr std::array matter_table = {
    field<&Matter::parent>("parent", {.column = true,
                                      .acyclic = true,
                                      .sv = "Den vidare ärendetypen.",
                                      .en = "The wider matter."}),
    field<&Matter::measured_in>("measured_in", {.verbatim = true,
                                                .sv = "Valutan som gränser mäts i.",
                                                .en = "The currency that limits are measured in."}),
    field<&Matter::union_cooperation>("union_cooperation",
                                      {.column = true,
                                       .sv = "Om facklig samverkan krävs.",
                                       .en = "Whether union cooperation is needed."}),
    field<&Matter::non_delegable>("non_delegable",
                                  {.sv = "Om beslutet inte får delegeras.",
                                   .en = "Whether the decision may not be delegated."}),
    field<&Matter::joint_decision>("joint_decision",
                                   {.sv = "Om källan säger att beslutet fattas gemensamt.",
                                    .en = "The source says that the decision is taken jointly."}),
    field<&Matter::examples>("examples",
                             {.sv = "Exempel i vanliga ord.", .en = "Examples in plain words."}),
};

}  // namespace

FieldTable Matter::fields() { return matter_table; }

}  // namespace waymark
