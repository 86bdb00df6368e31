#include "check/written_period.hpp"

#include "base/text.hpp"

namespace waymark {
namespace {

constexpr std::string_view separators[] = {"–", "—", "/", "-", " till ", " to "};

// The text as what stands before and after the separator at `at`.
std::optional<WrittenPeriod> halves(std::string_view text, std::size_t at, std::size_t length) {
  const auto from = parse_date(trimmed(text.substr(0, at)));
  const auto to = parse_date(trimmed(text.substr(at + length)));
  if (!from || !to || to->last_day() < from->first_day()) return std::nullopt;
  return WrittenPeriod{from->first_day(), to->last_day()};
}

}  // namespace

std::optional<WrittenPeriod> parse_period(std::string_view text) {
  if (const auto one = parse_date(trimmed(text))) {
    return WrittenPeriod{one->first_day(), one->last_day()};
  }
  for (const auto separator : separators) {
    for (auto at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, at + 1)) {
      if (const auto period = halves(text, at, separator.size())) return period;
    }
  }
  return std::nullopt;
}

}  // namespace waymark
