#include "model/page.hpp"

namespace waymark {

namespace {

constexpr std::array report_of_table = {
    field<&ReportOf::plan>(
        "plan",
        {.required = true, .sv = "Planen som rapporten gäller.", .en = "The plan it reports on."}),
    field<&ReportOf::year>(
        "year",
        {.required = true, .sv = "Året som rapporten gäller.", .en = "The year it reports on."}),
};

constexpr std::array page_table = {
    field<&Page::report>("report", {.sv = "Gör sidan till inledning i en årsrapport.",
                                    .en = "Makes the page a yearly report's introduction."}),
};

}  // namespace

FieldTable ReportOf::fields() { return report_of_table; }

FieldTable Page::fields() { return page_table; }

}  // namespace waymark
