// A metric's values as a table for spreadsheets (csv.hpp): the same rows as on its page.
//
// The columns are the period, the value (headed by what it is measured in) and the target, which is
// left empty where there is none. Numbers stand as the editor wrote them, without group marks.
#pragma once

#include <string>

#include "view/context.hpp"

namespace waymark {

std::string metric_csv(const ViewContext& context, const Metric& metric);

}  // namespace waymark
