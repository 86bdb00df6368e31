// A metric's values in words and as a chart.
#pragma once

#include <optional>
#include <string>

#include "diagram/line_picture.hpp"
#include "view/context.hpp"

namespace waymark {

class MetricValues {
 public:
  MetricValues(const ViewContext& context, const Metric& metric)
      : context_(context), metric_(metric) {}

  // "3 420 deltagare".
  [[nodiscard]] std::string in_words(const Decimal& value) const;

  // "580 under målet", "20 över målet", "målet är nått". Neither is better than the other: whether
  // a value should rise is not known. Empty without a value or a target.
  [[nodiscard]] std::string against_target() const;

  // From the value before, with its sign: "+470", "0". Empty for the first.
  [[nodiscard]] std::string change(std::size_t value) const;

  // The last value that is written; null where none is.
  [[nodiscard]] const MetricValue* latest() const;

  // The chart; nothing for fewer than two values, which one sees without it.
  [[nodiscard]] std::optional<LinePicture> picture() const;

 private:
  [[nodiscard]] std::string word(std::string_view name) const;
  [[nodiscard]] std::string number(std::int64_t thousandths) const;

  const ViewContext& context_;
  const Metric& metric_;
};

}  // namespace waymark
