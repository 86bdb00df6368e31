#include "view/span_words.hpp"

#include <algorithm>

#include "view/path_times.hpp"

namespace waymark {
namespace {

constexpr TimeSpan day = std::chrono::days(1);

// Nothing where there are several, or where time is not counted in it.
std::optional<DurationUnit> only_unit(const CheckpointGraph& graph) {
  std::optional<DurationUnit> unit;
  for (const auto* point : graph.points) {
    if (!point->duration.is_set()) continue;
    const auto own = point->duration.duration.unit;
    if (unit.value_or(own) != own) return std::nullopt;
    unit = own;
  }
  return unit && span_of({1000, *unit}) > TimeSpan{} ? unit : std::nullopt;
}

}  // namespace

SpanWords::SpanWords(const Vocabulary& vocabulary, const CheckpointGraph& graph)
    : vocabulary_(vocabulary), unit_(only_unit(graph)) {}

std::optional<std::string> SpanWords::exact(TimeSpan span) const {
  if (!unit_) return std::nullopt;
  const auto one = span_of({1000, *unit_});
  const auto rest = (span % one).count() * 1000;
  if (rest % one.count() != 0) return std::nullopt;
  return vocabulary_.in_words(Duration{span / one * 1000 + rest / one.count(), *unit_});
}

std::string SpanWords::at_most(TimeSpan span) const {
  if (auto words = exact(span)) return *words;
  return days_in_words(vocabulary_,
                       static_cast<double>(span.count()) / static_cast<double>(day.count()));
}

std::string SpanWords::at_least(TimeSpan span) const {
  if (auto words = exact(span)) return *words;
  return vocabulary_.in_words(Duration{span / day * 1000, DurationUnit::days});
}

}  // namespace waymark
