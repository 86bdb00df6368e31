#include "view/metric_values.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "view/number_words.hpp"

namespace waymark {

std::string MetricValues::word(std::string_view name) const {
  return context_.vocabulary.word(fmt::format("metric_page.{}", name));
}

std::string MetricValues::number(std::int64_t thousandths) const {
  return decimal_number(context_.vocabulary, thousandths);
}

std::string MetricValues::in_words(const Decimal& value) const {
  return fmt::format("{} {}", number(value.thousandths), metric_.unit_of_measure.value);
}

const MetricValue* MetricValues::latest() const {
  return metric_.values.empty() ? nullptr : &metric_.values[metric_.values.size() - 1];
}

std::string MetricValues::against_target() const {
  const auto* last = latest();
  if (last == nullptr || !metric_.target.is_set()) return {};
  const auto difference = last->value.thousandths - metric_.target.thousandths;
  if (difference == 0) return word("reached");
  return fmt::format("{} {}", number(difference < 0 ? -difference : difference),
                     word(difference < 0 ? "under" : "over"));
}

std::string MetricValues::change(std::size_t value) const {
  if (value == 0) return {};
  const auto& values = metric_.values;
  const auto difference = values[value].value.thousandths - values[value - 1].value.thousandths;
  return (difference > 0 ? "+" : "") + number(difference);
}

std::optional<LinePicture> MetricValues::picture() const {
  const auto& values = metric_.values;
  if (values.size() < 2) return std::nullopt;
  LinePicture picture;
  picture.name = "metric-picture";
  picture.title = fmt::format("{}: {}", word("chart"), name_of(metric_));
  picture.unit = metric_.unit_of_measure.value;
  auto least = values[0].value.thousandths;
  auto most = least;
  for (const auto& each : values) {
    const auto value = each.value.thousandths;
    least = std::min(least, value);
    most = std::max(most, value);
    picture.points.push_back({each.period.value, {value, number(value)}});
    picture.description += fmt::format("{}: {}. ", each.period.value, number(value));
  }
  if (metric_.target.is_set()) {
    const auto target = metric_.target.thousandths;
    least = std::min(least, target);
    most = std::max(most, target);
    picture.target = {target, fmt::format("{} {}", word("target"), number(target))};
    picture.description += picture.target->text + ".";
  }
  for (const auto mark : axis_marks(least, most)) picture.marks.push_back({mark, number(mark)});
  return picture;
}

}  // namespace waymark
