// The chapters of a yearly report that are made of the plan's activities, and of metrics.
#pragma once

#include <array>

#include "project/plan_year.hpp"
#include "view/report_page.hpp"

namespace waymark {

inline constexpr std::size_t year_states = 7;  // as many as YearState has

// How many activities are in each state, in the order of YearState.
using YearCounts = std::array<std::size_t, year_states>;

YearCounts count_states(const std::vector<YearActivity>& activities);

// What the report says of a state: "klara under året".
std::string word_of(const Vocabulary& vocabulary, YearState state);

// The states by area, as bars and in a table.
ReportChapterView make_report_areas(const ViewContext& context, const Linker& linker,
                                    const Plan& plan, const std::vector<YearActivity>& activities);

// Done, going on and late. Values are not marked as examples on a `page` that is one itself.
std::vector<ReportChapterView> make_report_year(const ViewContext& context, const Linker& linker,
                                                const Page& page,
                                                const std::vector<YearActivity>& activities);

// What is for the next year, and what has been put aside.
std::vector<ReportChapterView> make_report_ahead(const ViewContext& context, const Linker& linker,
                                                 const Page& page,
                                                 const std::vector<YearActivity>& activities);

// The metrics about the plan or a part of it, and those that the page's text links: their last
// value of the year, and of the year before.
ReportChapterView make_report_metrics(const ViewContext& context, const Linker& linker,
                                      const Page& page);

}  // namespace waymark
