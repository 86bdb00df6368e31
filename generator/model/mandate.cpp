#include "model/mandate.hpp"

namespace waymark {

namespace {

constexpr std::array amount_range_table = {
    field<&AmountRange::from>("from", {.sv = "Från och med beloppet.", .en = "From this amount."}),
    field<&AmountRange::to>("to", {.sv = "Till och med beloppet.", .en = "Up to this amount."}),
};

constexpr std::array mandate_source_table = {
    field<&MandateSource::document>("document", {.sv = "Dokumentet som ger rätten.",
                                                 .en = "The document that gives the right."}),
    field<&MandateSource::locator>("locator", {.follows = true,
                                               .verbatim = true,
                                               .sv = "Var i dokumentet.",
                                               .en = "Where in the document."}),
};

constexpr std::array mandate_table = {
    field<&Mandate::kind_of_right>("kind", {.required = true,
                                            .column = true,
                                            .sv = "Vilket slags rätt det är.",
                                            .en = "What sort of right it is."}),
    field<&Mandate::holder>("holder", {.required = true,
                                       .column = true,
                                       .belongs = true,
                                       .sv = "Den som har rätten.",
                                       .en = "Who has the right."}),
    field<&Mandate::matter>("matter", {.required = true,
                                       .column = true,
                                       .sv = "Vad rätten gäller.",
                                       .en = "What the right is about."}),
    field<&Mandate::scope>("scope",
                           {.sv = "Enheter som rätten gäller för, med det som ligger under.",
                            .en = "Units it holds for, with what lies under them."}),
    field<&Mandate::limit>("limit", {.sv = "Beloppsgränser.", .en = "Limits of amount."}),
    field<&Mandate::source>("source",
                            {.sv = "Var rätten står.", .en = "Where the right is written."}),
    field<&Mandate::delegated_from>(
        "delegated_from",
        {.acyclic = true, .sv = "Rätten som den kommer ur.", .en = "The right it comes from."}),
    field<&Mandate::may_delegate>("may_delegate", {.sv = "Om rätten får delegeras vidare.",
                                                   .en = "Whether it may be delegated on."}),
    field<&Mandate::report_to>(
        "report_to", {.sv = "Dit besluten anmäls.", .en = "Where the decisions are reported."}),
};

}  // namespace

FieldTable AmountRange::fields() { return amount_range_table; }

FieldTable MandateSource::fields() { return mandate_source_table; }

FieldTable Mandate::fields() { return mandate_table; }

}  // namespace waymark
