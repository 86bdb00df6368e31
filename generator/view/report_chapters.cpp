#include "view/report_chapters.hpp"

#include "view/number_words.hpp"

#include <algorithm>
#include <cctype>
#include <unordered_set>

#include "diagram/bar_picture.hpp"
#include "view/number_words.hpp"

namespace waymark {
namespace {

constexpr BarFill fills[year_states] = {BarFill::solid, BarFill::crossed, BarFill::stripes,
                                        BarFill::dots,  BarFill::dashed,  BarFill::dashed,
                                        BarFill::open};

struct AreaCounts {
  const PlanArea* area;
  YearCounts counts{};
  std::size_t all = 0;
};

std::vector<AreaCounts> counts_by_area(const std::vector<YearActivity>& activities) {
  std::vector<AreaCounts> areas;
  for (const auto& each : activities) {
    if (areas.empty() || areas.back().area != each.area) areas.push_back({each.area});
    areas.back().counts[static_cast<std::size_t>(each.state)] += 1;
    areas.back().all += 1;
  }
  return areas;
}

// The states that any activity is in.
std::vector<YearState> used_states(const YearCounts& counts) {
  std::vector<YearState> used;
  for (std::size_t i = 0; i < year_states; ++i) {
    if (counts[i] > 0) used.push_back(static_cast<YearState>(i));
  }
  return used;
}

CellView number_cell(std::size_t number) { return {{{fmt::format("{}", number)}}}; }

RowView row_of_counts(ValueView head, const std::vector<YearState>& states,
                      const YearCounts& counts, std::size_t all) {
  RowView row{{{std::move(head)}}, {}};
  for (const auto state : states) {
    row.cells.push_back(number_cell(counts[static_cast<std::size_t>(state)]));
  }
  row.cells.push_back(number_cell(all));
  return row;
}

std::string link_to_area(const Linker& linker, const Plan& plan, const PlanArea& area) {
  return fmt::format("{}#{}", linker.url(plan), area.id.value);
}

TableView table_of(const Vocabulary& vocabulary, const Linker& linker, const Plan& plan,
                   const std::vector<AreaCounts>& areas, const YearCounts& whole) {
  const auto states = used_states(whole);
  TableView table{vocabulary.word("report.areas_title"), {{vocabulary.word("report.area")}}, {}};
  for (const auto state : states) table.columns.push_back({word_of(vocabulary, state)});
  table.columns.push_back({vocabulary.word("report.all")});
  std::size_t all = 0;
  for (const auto& each : areas) {
    table.rows.push_back(
        row_of_counts({each.area->title.value, link_to_area(linker, plan, *each.area)}, states,
                      each.counts, each.all));
    all += each.all;
  }
  table.rows.push_back(row_of_counts({vocabulary.word("report.whole_plan")}, states, whole, all));
  return table;
}

BarPicture picture_of(const Vocabulary& vocabulary, const Linker& linker, const Plan& plan,
                      const std::vector<AreaCounts>& areas, const YearCounts& whole) {
  const auto states = used_states(whole);
  BarPicture picture{"report-bars",
                     vocabulary.word("report.areas_title"),
                     vocabulary.word("report.bars_description"),
                     vocabulary.word("report.bars_axis"),
                     {},
                     {}};
  for (const auto state : states) {
    picture.series.push_back({word_of(vocabulary, state), fills[static_cast<std::size_t>(state)]});
  }
  for (const auto& each : areas) {
    BarRow row{each.area->title.value,
               link_to_area(linker, plan, *each.area),
               {},
               fmt::format("{}", each.all)};
    for (const auto state : states) {
      row.values.push_back(static_cast<double>(each.counts[static_cast<std::size_t>(state)]));
    }
    picture.rows.push_back(std::move(row));
  }
  return picture;
}

// The last year that a period names: 2024 of "2024", "hösten 2024" and "2023–2024".
int last_year_of(std::string_view period) {
  int year = 0;
  for (std::size_t at = 0; at < period.size();) {
    std::size_t end = at;
    while (end < period.size() && std::isdigit(static_cast<unsigned char>(period[end]))) ++end;
    if (end - at == 4) year = parse_date(period.substr(at, 4)).value_or(PartialDate{}).year;
    at = end + 1;
  }
  return year;
}

const MetricValue* value_of(const Metric& metric, int year) {
  const MetricValue* last = nullptr;
  for (const auto& value : metric.values) {
    if (value.value.is_set() && last_year_of(value.period.value) == year) last = &value;
  }
  return last;
}

std::vector<const Entity*> metrics_of(const Snapshot& snapshot, const Page& page) {
  const auto& plan = *page.report.begin()->plan.target;
  auto metrics = snapshot.current_naming(plan, kind_of<Metric>, "about");
  std::unordered_set<const Entity*> seen(metrics.begin(), metrics.end());
  for (const auto& link : snapshot.links(page)) {
    const bool is_metric = link.entity != nullptr && link.entity->kind == kind_of<Metric>;
    if (is_metric && snapshot.is_current(*link.entity) && seen.insert(link.entity).second) {
      metrics.push_back(link.entity);
    }
  }
  snapshot.sort(metrics);
  metrics.erase(std::unique(metrics.begin(), metrics.end()), metrics.end());
  return metrics;
}

CellView decimal_cell(const Vocabulary& vocabulary, const Decimal* number) {
  return {{{number == nullptr ? vocabulary.word("report.no_value")
                              : decimal_number(vocabulary, number->thousandths)}}};
}

CellView change_cell(const Vocabulary& vocabulary, const MetricValue* before,
                     const MetricValue* now) {
  if (before == nullptr || now == nullptr) return {{{vocabulary.word("report.no_value")}}};
  const auto change = now->value.thousandths - before->value.thousandths;
  return {{{(change > 0 ? "+" : "") + decimal_number(vocabulary, change)}}};
}

RowView metric_row(const Vocabulary& vocabulary, const Linker& linker, const Metric& metric,
                   int year) {
  const auto* before = value_of(metric, year - 1);
  const auto* now = value_of(metric, year);
  const auto number = [](const MetricValue* value) {
    return value == nullptr ? nullptr : &value->value;
  };
  return {{{{std::string(name_of(metric)), linker.url(metric), metric.unit_of_measure.value}}},
          {decimal_cell(vocabulary, number(before)), decimal_cell(vocabulary, number(now)),
           change_cell(vocabulary, before, now),
           decimal_cell(vocabulary, metric.target.is_set() ? &metric.target : nullptr)}};
}

}  // namespace

YearCounts count_states(const std::vector<YearActivity>& activities) {
  YearCounts counts{};
  for (const auto& each : activities) counts[static_cast<std::size_t>(each.state)] += 1;
  return counts;
}

std::string word_of(const Vocabulary& vocabulary, YearState state) {
  constexpr std::string_view names[year_states] = {"done",   "done_before", "going_on", "planned",
                                                   "paused", "dropped",     "unknown"};
  return vocabulary.word(fmt::format("report.states.{}", names[static_cast<std::size_t>(state)]));
}

ReportChapterView make_report_areas(const ViewContext& context, const Linker& linker,
                                    const Plan& plan, const std::vector<YearActivity>& activities) {
  const auto& vocabulary = context.vocabulary;
  ReportChapterView chapter{"report_areas", vocabulary.word("report.areas_title")};
  if (activities.empty()) {
    chapter.text = vocabulary.word("report.no_activities");
    return chapter;
  }
  const auto areas = counts_by_area(activities);
  const auto whole = count_states(activities);
  chapter.text = vocabulary.word("report.areas_text");
  chapter.picture = draw(picture_of(vocabulary, linker, plan, areas, whole));
  chapter.table = table_of(vocabulary, linker, plan, areas, whole);
  return chapter;
}

ReportChapterView make_report_metrics(const ViewContext& context, const Linker& linker,
                                      const Page& page) {
  const auto& vocabulary = context.vocabulary;
  const auto year = static_cast<int>(page.report.begin()->year.value);
  ReportChapterView chapter{"report_metrics", vocabulary.word("report.metrics_title")};
  const auto metrics = metrics_of(context.snapshot, page);
  if (metrics.empty()) {
    chapter.text = vocabulary.word("report.metrics_none");
    return chapter;
  }
  TableView table{chapter.title,
                  {{vocabulary.word("report.metric")},
                   {fmt::format("{}", year - 1)},
                   {fmt::format("{}", year)},
                   {vocabulary.word("report.change")},
                   {vocabulary.word("report.target")}},
                  {}};
  for (const auto* metric : metrics) {
    table.rows.push_back(metric_row(vocabulary, linker, *as<Metric>(metric), year));
  }
  chapter.table = std::move(table);
  return chapter;
}

}  // namespace waymark
