#include "model/metric.hpp"

namespace waymark {

namespace {

constexpr std::array metric_value_table = {
    field<&MetricValue::period>(
        "period", {.required = true, .verbatim = true, .sv = "Perioden.", .en = "The period."}),
    field<&MetricValue::value>("value", {.required = true, .sv = "Värdet.", .en = "The value."}),
};

constexpr std::array metric_table = {
    field<&Metric::about>(
        "about",
        {.required = true, .column = true, .sv = "Det som mäts.", .en = "What is measured."}),
    field<&Metric::unit_of_measure>("unit_of_measure", {.required = true,
                                                        .column = true,
                                                        .verbatim = true,
                                                        .sv = "Enheten som värdena har.",
                                                        .en = "The unit of the values."}),
    field<&Metric::values>("values",
                           {.sv = "Värdena, period för period.", .en = "The values, by period."}),
    field<&Metric::target>("target",
                           {.column = true, .sv = "Värdet att nå.", .en = "The value to reach."}),
    field<&Metric::frequency>(
        "frequency",
        {.column = true, .sv = "Hur ofta det mäts.", .en = "How often it is measured."}),
    field<&Metric::responsible>("responsible",
                                {.belongs = true, .sv = "Den som mäter.", .en = "Who measures."}),
};

}  // namespace

FieldTable MetricValue::fields() { return metric_value_table; }

FieldTable Metric::fields() { return metric_table; }

}  // namespace waymark
