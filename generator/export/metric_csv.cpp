#include "export/metric_csv.hpp"

#include "export/csv.hpp"

namespace waymark {

std::string metric_csv(const ViewContext& context, const Metric& metric) {
  std::string out;
  CsvWriter csv(out);
  csv.cell(context.vocabulary.word("metric_page.period"));
  csv.cell(metric.unit_of_measure.value);
  csv.cell(context.vocabulary.word("metric_page.target_column"));
  csv.end_row();
  for (const auto& each : metric.values) {
    csv.cell(each.period.value);
    csv.cell(each.value.written);
    csv.cell(metric.target.written);
    csv.end_row();
  }
  return out;
}

}  // namespace waymark
