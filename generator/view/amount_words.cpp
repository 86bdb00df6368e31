#include "view/amount_words.hpp"

#include <fmt/format.h>

#include "view/number_words.hpp"

namespace waymark {
namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::string_view no_break = "\u00A0";

// Two decimals of a million at most.
bool is_told_in_millions(std::int64_t amount) {
  return amount >= million && amount % (million / 100) == 0;
}

bool is_round(std::int64_t amount) { return amount > 0 && amount % 1000 == 0; }

}  // namespace

AmountWords::AmountWords(const Vocabulary& vocabulary, std::string_view currency)
    : vocabulary_(vocabulary) {
  if (currency.empty()) return;
  const bool is_own = currency == "SEK";
  unit_ = fmt::format("{}{}", no_break, is_own ? word("unit") : currency);
  short_unit_ = fmt::format("{}{}", no_break, is_own ? word("unit_short") : currency);
}

std::string AmountWords::exact(const AmountSpan& span) const {
  if (span == all_amounts) return word("all");
  if (span.to == without_limit) {
    return fmt::format("{} {}{}", word("from"), number(span.from), short_unit_);
  }
  if (span.from == 0) return fmt::format("{} {}{}", word("up_to"), number(span.to), short_unit_);
  return fmt::format("{}–{}{}", number(span.from), number(span.to), short_unit_);
}

// What begins one past a round number is said to be over that.
std::string AmountWords::spoken(const AmountSpan& span) const {
  if (span == all_amounts) return word("all");
  const auto upper = span.to == without_limit ? std::string() : round_number(span.to) + unit_;
  if (span.from == 0) return fmt::format("{} {}", word("up_to"), upper);
  const bool is_over = is_round(span.from - 1);
  const auto lower = fmt::format("{} {}", word(is_over ? "over" : "from"),
                                 round_number(is_over ? span.from - 1 : span.from));
  if (upper.empty()) return lower + unit_;
  return fmt::format("{} {} {}", lower, word("to"), upper);
}

std::string AmountWords::short_number(std::int64_t amount) const {
  if (!is_told_in_millions(amount)) return number(amount);
  return fmt::format("{}{}{}", millions(amount), no_break, word("millions_short"));
}

std::string AmountWords::axis() const {
  if (unit_.empty()) return word("axis");
  return fmt::format("{} {}{}", word("axis"), word("in"), unit_);
}

std::string AmountWords::word(std::string_view name) const {
  return vocabulary_.word(fmt::format("amounts.{}", name));
}

std::string AmountWords::number(std::int64_t amount) const {
  return whole_number(vocabulary_, amount);
}

std::string AmountWords::round_number(std::int64_t amount) const {
  if (!is_told_in_millions(amount)) return number(amount);
  return fmt::format("{}{}{}", millions(amount), no_break,
                     word(amount == million ? "million" : "millions"));
}

std::string AmountWords::millions(std::int64_t amount) const {
  constexpr auto hundredth = million / 100;
  return decimal_number(vocabulary_, amount / hundredth * 10);
}

}  // namespace waymark
