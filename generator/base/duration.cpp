#include "base/duration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/duration_words.hpp"

namespace waymark {
namespace {

struct UnitWord {
  std::string_view word;
  DurationUnit unit;
};

constexpr std::array unit_words = {
    UnitWord{"min", DurationUnit::minutes},
    UnitWord{"minut", DurationUnit::minutes},
    UnitWord{"minuter", DurationUnit::minutes},
    UnitWord{"tim", DurationUnit::hours},
    UnitWord{"timme", DurationUnit::hours},
    UnitWord{"timmar", DurationUnit::hours},
    UnitWord{"dag", DurationUnit::days},
    UnitWord{"dagar", DurationUnit::days},
    UnitWord{"arbetsdag", DurationUnit::working_days},
    UnitWord{"arbetsdagar", DurationUnit::working_days},
    UnitWord{"vecka", DurationUnit::weeks},
    UnitWord{"veckor", DurationUnit::weeks},
    UnitWord{"mån", DurationUnit::months},
    UnitWord{"månad", DurationUnit::months},
    UnitWord{"månader", DurationUnit::months},
    UnitWord{"år", DurationUnit::years},
    UnitWord{"hp", DurationUnit::credits},
};

// In the order of DurationUnit; without a mark where ISO 8601 has none.
struct UnitName {
  std::string_view name;
  std::string_view before;
  std::string_view mark;
};

constexpr std::array unit_names = {
    UnitName{"minutes", "PT", "M"},   UnitName{"hours", "PT", "H"}, UnitName{"days", "P", "D"},
    UnitName{"working_days", "", ""}, UnitName{"weeks", "P", "W"},  UnitName{"months", "P", "M"},
    UnitName{"years", "P", "Y"},      UnitName{"credits", "", ""},
};

const UnitName& names_of(DurationUnit unit) { return unit_names[static_cast<std::size_t>(unit)]; }

bool is_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t number_of(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

std::vector<std::string_view> duration_words() {
  std::vector<std::string_view> words;
  for (const auto& unit : unit_words) words.push_back(unit.word);
  return words;
}

std::string_view unit_name(DurationUnit unit) { return names_of(unit).name; }

std::string iso_8601(const Duration& duration) {
  const auto& names = names_of(duration.unit);
  if (names.mark.empty()) return {};
  return fmt::format("{}{}{}", names.before, with_decimals(duration.thousandths, "."), names.mark);
}

std::string with_decimals(std::int64_t thousandths, std::string_view mark) {
  constexpr std::int64_t one = 1000;
  const auto size = thousandths < 0 ? -thousandths : thousandths;
  auto text = fmt::format("{}{}", thousandths < 0 ? "-" : "", size / one);
  if (size % one == 0) return text;
  text += fmt::format("{}{:03}", mark, size % one);
  while (text.ends_with('0')) text.pop_back();
  return text;
}

std::optional<std::int64_t> parse_thousandths(std::string_view text) {
  constexpr std::size_t most_digits = 12;
  constexpr std::size_t most_decimals = 3;
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.remove_prefix(1);
  const auto mark = text.find_first_of(",.");
  const auto whole = text.substr(0, mark);
  if (!is_digits(whole) || whole.size() > most_digits) return std::nullopt;
  auto value = number_of(whole) * 1000;
  if (mark != std::string_view::npos) {
    const auto decimals = text.substr(mark + 1);
    if (!is_digits(decimals) || decimals.size() > most_decimals) return std::nullopt;
    auto part = number_of(decimals);
    for (auto i = decimals.size(); i < most_decimals; ++i) part *= 10;
    value += part;
  }
  return is_negative ? -value : value;
}

std::optional<Duration> parse_duration(std::string_view text) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto amount = parse_thousandths(text.substr(0, space));
  const auto word = text.substr(space + 1);
  const auto found = std::find_if(unit_words.begin(), unit_words.end(),
                                  [&](const UnitWord& unit) { return unit.word == word; });
  if (!amount || *amount < 0 || found == unit_words.end()) return std::nullopt;
  return Duration{*amount, found->unit};
}

std::optional<int> parse_clock(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 2) return std::nullopt;
  const auto hours = text.substr(0, colon);
  const auto minutes = text.substr(colon + 1);
  if (!is_digits(hours) || !is_digits(minutes) || minutes.size() != 2) return std::nullopt;
  const auto hour = static_cast<int>(number_of(hours));
  const auto minute = static_cast<int>(number_of(minutes));
  if (hour > 23 || minute > 59) return std::nullopt;
  return hour * 60 + minute;
}

namespace {

// Whole months, where the duration is that.
std::optional<std::int64_t> months_of(const Duration& duration) {
  const bool is_years = duration.unit == DurationUnit::years;
  if (!is_years && duration.unit != DurationUnit::months) return std::nullopt;
  const auto thousandths = duration.thousandths * (is_years ? 12 : 1);
  if (thousandths % 1000 != 0) return std::nullopt;
  return thousandths / 1000;
}

PartialDate months_after(PartialDate date, std::int64_t months) {
  constexpr PartialDate end{9999, 12, 31};
  if (date.month == 0 && months % 12 == 0) {
    const auto year = date.year + months / 12;
    return year > end.year ? end : PartialDate{static_cast<int>(year), 0, 0};
  }
  const auto month = date.month == 0 ? 12 : date.month;
  const auto count = date.year * std::int64_t{12} + month - 1 + months;
  if (count / 12 > end.year) return end;
  PartialDate moved{static_cast<int>(count / 12), static_cast<int>(count % 12) + 1, 0};
  if (date.is_full()) moved.day = std::min(date.day, moved.last_day().day);
  return moved;
}

}  // namespace

PartialDate date_after(const PartialDate& date, const Duration& duration) {
  if (const auto months = months_of(duration)) return months_after(date, *months);
  constexpr double days_of_the_calendar = 3'652'059;
  const auto days = std::min(std::round(days_of(duration)), days_of_the_calendar);
  const auto day = days_after(date.last_day(), static_cast<int>(days));
  return {day.year, day.month, day.day};
}

double days_of(const Duration& duration) {
  const auto days_of_one = [&] {
    switch (duration.unit) {
      case DurationUnit::minutes: return 1.0 / (24 * 60);
      case DurationUnit::hours: return 1.0 / 24;
      case DurationUnit::days: return 1.0;
      case DurationUnit::working_days: return 7.0 / 5;
      case DurationUnit::weeks: return 7.0;
      case DurationUnit::months: return 365.25 / 12;
      case DurationUnit::years: return 365.25;
      case DurationUnit::credits: return 0.0;
    }
    return 0.0;
  };
  return static_cast<double>(duration.thousandths) / 1000 * days_of_one();
}

}  // namespace waymark
