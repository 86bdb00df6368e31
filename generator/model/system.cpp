#include "model/system.hpp"

namespace waymark {

namespace {

constexpr std::array system_table = {
    field<&System::system_owner>("system_owner", {.column = true,
                                                  .belongs = true,
                                                  .sv = "Den som äger systemet.",
                                                  .en = "Who owns the system."}),
    field<&System::information_owners>("information_owners", {.sv = "De som äger informationen.",
                                                              .en = "Who owns the information."}),
    field<&System::in_base_level>("in_base_level",
                                  {.column = true,
                                   .sv = "Om tjänsten ingår i den digitala basnivån.",
                                   .en = "Whether it is in the digital base level."}),
    field<&System::lifecycle>(
        "lifecycle",
        {.column = true, .sv = "Var i livscykeln det är.", .en = "Where in its lifecycle it is."}),
    field<&System::replaced_by>(
        "replaced_by",
        {.acyclic = true, .sv = "Systemet som tar över.", .en = "The system that takes over."}),
};

}  // namespace

FieldTable System::fields() { return system_table; }

}  // namespace waymark
