// Amounts as people read them: exactly in tables, roundly in sentences.
#pragma once

#include <string>
#include <vector>

#include "view/amount_ranges.hpp"
#include "view/vocabulary.hpp"

namespace waymark {

class AmountWords {
 public:
  // `currency` as the matter says it ("SEK"); empty for bare numbers.
  AmountWords(const Vocabulary& vocabulary, std::string_view currency);

  // "upp till 10 000 000 kr", "100 001–500 000 kr", "från 10 000 001 kr", "alla belopp".
  [[nodiscard]] std::string exact(const AmountSpan& span) const;

  // "upp till 10 miljoner kronor", "över 10 miljoner kronor", "alla belopp".
  [[nodiscard]] std::string spoken(const AmountSpan& span) const;

  // For a mark on an axis: "500 000", "10 milj.".
  [[nodiscard]] std::string short_number(std::int64_t amount) const;

  // "Belopp i kronor".
  [[nodiscard]] std::string axis() const;

 private:
  [[nodiscard]] std::string word(std::string_view name) const;
  [[nodiscard]] std::string number(std::int64_t amount) const;
  [[nodiscard]] std::string round_number(std::int64_t amount) const;
  [[nodiscard]] std::string millions(std::int64_t amount) const;

  const Vocabulary& vocabulary_;
  std::string unit_;        // " kronor", behind the number
  std::string short_unit_;  // " kr"
};

}  // namespace waymark
