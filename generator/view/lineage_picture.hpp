// The picture of decisions and documents along the years.
#pragma once

#include "view/context.hpp"

namespace waymark {

Html lineage_picture(const ViewContext& context, const Linker& linker, const Lineage& lineage);

// "2017", or the word for what has no date.
std::string year_of(const ViewContext& context, const LineageMember& member);

// "2018-05-08", "mars 2024"; empty without a date.
std::string date_of(const ViewContext& context, const LineageMember& member);

// The example has added the date, and not the whole entity.
bool has_example_date(const LineageMember& member);

}  // namespace waymark
