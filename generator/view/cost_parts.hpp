// The hours of an organisation by one thing after another, as bars and tables.
#pragma once

#include <string>
#include <vector>

#include "view/cost_page.hpp"

namespace waymark {

// What one of several costs on a page goes by.
struct CostName {
  std::string id;     // unique on the page
  std::string owner;  // the organisation; empty where the page has only one
};

// By target group, unit, topic and training; nothing where nothing is counted.
std::vector<CostPartView> cost_parts(const ViewContext& context, const Linker& linker,
                                     const Dosing& dosing, const CostName& name);

}  // namespace waymark
